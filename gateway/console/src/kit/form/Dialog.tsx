import { Modal, type ModalProps } from 'antd';
import { useEffect } from 'react';

let open = 0;
let outside: HTMLElement | null = null;

// While a dialog is open, what is behind it has the focus for a moment at most: antd takes it back.
document.addEventListener('focusin', ({ target }) => {
  if (open === 0 && target instanceof HTMLElement && !target.closest('.ant-modal-root')) {
    outside = target;
  }
});

/** A dialog that is open as long as it is there; then the keys go on where they were before (WCAG 2.2, 2.4.3). */
export function Dialog(props: Omit<ModalProps, 'open'>) {
  useEffect(() => {
    open++;
    return () => {
      open--;
      if (document.activeElement === document.body) {
        outside?.focus();
      }
    };
  }, []);
  return <Modal {...props} open />;
}
