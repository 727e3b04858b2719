package io.shangquan.demand;

import io.shangquan.platform.test.api.PublishedApiTest;

class ApiTest extends PublishedApiTest {}
