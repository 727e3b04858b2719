package io.shangquan.ledger;

import io.shangquan.platform.test.api.PublishedApiTest;

class ApiTest extends PublishedApiTest {}
