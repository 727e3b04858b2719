package io.shangquan.platform.test;

import io.shangquan.platform.core.access.DistrictDirectory;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The districts of a test: two of one street, one of another. */
@TestConfiguration(proxyBeanMethods = false)
public class TestDistricts {

    public static final String STREET = "110105-sanlitun";
    public static final String GONGTI = "110105-gongti";
    public static final String YAXIU = "110105-yaxiu";
    public static final String OTHER_STREET = "110101-dongsi";
    public static final String ELSEWHERE = "110101-longfu";

    private static final Map<String, String> STREETS = Map.of(GONGTI, STREET, YAXIU, STREET, ELSEWHERE, OTHER_STREET);

    @Bean
    DistrictDirectory districtDirectory() {
        return district -> Optional.ofNullable(STREETS.get(district));
    }
}
