package io.shangquan.platform.web.sample;

/** The smallest aggregate with personal data. */
record Note(String title, String phone) {}
