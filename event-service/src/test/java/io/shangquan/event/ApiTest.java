package io.shangquan.event;

import io.shangquan.platform.test.api.PublishedApiTest;

class ApiTest extends PublishedApiTest {}
