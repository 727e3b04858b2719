package io.shangquan.notification;

import io.shangquan.platform.test.api.PublishedApiTest;

class ApiTest extends PublishedApiTest {}
