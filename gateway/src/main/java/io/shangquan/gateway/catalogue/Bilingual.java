package io.shangquan.gateway.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A text in both languages. */
record Bilingual(
        @JsonProperty("zh-CN") String chinese,
        @JsonProperty("en") String english) {}
