console.info("plain");
