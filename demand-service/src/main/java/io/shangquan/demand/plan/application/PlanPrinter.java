package io.shangquan.demand.plan.application;

/** Puts plans on paper. */
public interface PlanPrinter {

    /**
     * A document of one page, if it can be made to fit.
     *
     * @return PDF (ISO 32000)
     * @throws NoFont if there is no font with Chinese characters
     */
    byte[] print(PlanSheet sheet);

    /** There is no font with Chinese characters on this machine, and none was configured. */
    final class NoFont extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
