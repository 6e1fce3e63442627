<?php
// For PHP's own server: files as they are, everything else by WordPress.
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$folder = is_file($_SERVER['DOCUMENT_ROOT'] . $path . '/index.php');
if (is_file($_SERVER['DOCUMENT_ROOT'] . $path) || ($folder && str_ends_with($path, '/') && $path !== '/')) {
    return false;
}
if ($folder && $path !== '/') {
    header('Location: ' . $path . '/', true, 301);
    return true;
}
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
