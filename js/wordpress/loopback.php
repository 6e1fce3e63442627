<?php
// What a WordPress on this machine alone needs: our site is on its own address, with a certificate that nobody has signed.
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn($ports) => array_merge($ports, range(1024, 65535)));
add_filter('http_request_args', fn($args) => ['sslverify' => false] + $args);
add_filter('pre_http_request', fn($no, $args, $url) => wp_parse_url($url, PHP_URL_HOST) === '127.0.0.1' ? $no : new WP_Error('outside'), 10, 3);
add_filter('pre_wp_mail', '__return_true');
add_filter('use_block_editor_for_post', fn($use) => isset($_GET['classic']) ? false : $use);
