package io.shangquan.organisation;

import io.shangquan.platform.test.api.PublishedApiTest;

class ApiTest extends PublishedApiTest {}
