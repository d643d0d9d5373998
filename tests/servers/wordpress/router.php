<?php
// Front door for PHP's own web server: files as they are, everything else is WordPress.
$root = $_SERVER['DOCUMENT_ROOT'];
$path = urldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
$file = $root . $path;
if ($path !== '/' && is_file($file) && substr($path, -4) !== '.php')
    return false;
if ($path === '/' || !is_file($file))
    $path = is_file(rtrim($file, '/') . '/index.php') ? rtrim($path, '/') . '/index.php' : '/index.php';
chdir(dirname($root . $path));
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $path;
require $root . $path;
