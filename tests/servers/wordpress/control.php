<?php
// Does things at the laboratory's site past its interface: reads lines of JSON and answers each with one.
// Sees WORDPRESS_DIR, WORDPRESS_URL and WORDPRESS_PORT as wordpress-lab.sh sets them.
//
//   {"order":"install"}                                          the tables, once
//   {"order":"user","name":"ana","role":"author"}                id and a fresh application password
//   {"order":"posts","author":2,"count":120,"title":"Post %d","at":"2024-01-01 10:00:00","step":60}
//                        ids; the first is the newest, each `step` seconds before the one before; "tag", "status",
//                        "password" and "thumbnail" (true: a picture of one dot) where wanted
//   {"order":"comment","post":4,"parent":0,"user":3,"text":"…"}  id; without a user a visitor's, "name" and "approved": 0
//   {"order":"option","name":"comment_moderation","value":1}
//   {"order":"approve","id":7}                                   a comment that waits; "reject", "spam" and "delete" as well
//   {"order":"web","state":"down"}                               or "up"
$_SERVER += ['HTTP_HOST' => '127.0.0.1', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_METHOD' => 'GET'];
$_SERVER['HTTP_HOST'] = '127.0.0.1:' . getenv('WORDPRESS_PORT');
$site = getenv('WORDPRESS_DIR') . '/site';
$line = fgets(STDIN);
$installing = (json_decode($line, true)['order'] ?? '') === 'install';
if ($installing)
    define('WP_INSTALLING', true);
require $site . '/wp-load.php';
foreach (['upgrade', 'image', 'file', 'media'] as $part)
    require_once ABSPATH . "wp-admin/includes/$part.php";
if (!function_exists('wp_mail')) {
    function wp_mail() { return true; }
}
add_filter('pre_wp_mail', '__return_true');

function install()
{
    wp_install('A library blog', 'admin', 'admin@example.test', true, '', 'admin-password');
    update_option('permalink_structure', '/%year%/%monthnum%/%postname%/');
    foreach (['comment_previously_approved' => 0, 'comment_moderation' => 0, 'timezone_string' => 'Europe/Berlin'] as $name => $value)
        update_option($name, $value);
    foreach (get_posts(['post_type' => 'any', 'numberposts' => -1]) as $post)
        wp_delete_post($post->ID, true);
    flush_rewrite_rules();
    return ['version' => $GLOBALS['wp_version']];
}

function user($order)
{
    $id = wp_insert_user(['user_login' => $order['name'], 'user_pass' => wp_generate_password(),
                          'user_email' => $order['name'] . '@example.test', 'role' => $order['role'],
                          'display_name' => ucfirst($order['name'])]);
    [$password] = WP_Application_Passwords::create_new_application_password($id, ['name' => 'Cohort']);
    return ['id' => $id, 'password' => $password];
}

function picture($post)
{
    $dot = base64_decode('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==');
    $file = wp_upload_bits("dot-$post.png", null, $dot)['file'];
    $id = wp_insert_attachment(['post_mime_type' => 'image/png', 'post_title' => 'A dot', 'post_status' => 'inherit'], $file, $post);
    wp_update_attachment_metadata($id, ['width' => 1, 'height' => 1, 'file' => _wp_relative_upload_path($file)]);
    update_post_meta($id, '_wp_attachment_image_alt', 'A dot');
    set_post_thumbnail($post, $id);
    return wp_get_attachment_url($id);
}

function posts($order)
{
    $made = ['ids' => []];
    $newest = strtotime($order['at'] . ' UTC');
    for ($i = 0; $i < $order['count']; ++$i) {
        $gmt = gmdate('Y-m-d H:i:s', $newest - $i * $order['step']);
        $id = wp_insert_post(['post_author' => $order['author'], 'post_title' => sprintf($order['title'], $i),
                              'post_content' => '<!-- wp:paragraph --><p>Words of <b>' . sprintf($order['title'], $i) . '</b></p><!-- /wp:paragraph -->',
                              'post_status' => $order['status'] ?? 'publish', 'post_password' => $order['password'] ?? '',
                              'post_date' => get_date_from_gmt($gmt), 'post_date_gmt' => $gmt,
                              'tags_input' => isset($order['tag']) ? [$order['tag']] : []]);
        $made['ids'][] = $id;
        if (!empty($order['thumbnail']))
            $made['picture'] = picture($id);
    }
    return $made;
}

function comment($order)
{
    $user = isset($order['user']) ? get_userdata($order['user']) : null;
    return ['id' => wp_insert_comment(['comment_post_ID' => $order['post'], 'comment_parent' => $order['parent'] ?? 0,
                                       'user_id' => $user ? $user->ID : 0,
                                       'comment_author' => $user ? $user->display_name : ($order['name'] ?? 'A visitor'),
                                       'comment_author_email' => $user ? $user->user_email : 'visitor@example.test',
                                       'comment_content' => $order['text'], 'comment_approved' => $order['approved'] ?? 1])];
}

for (; $line !== false; $line = fgets(STDIN)) {
    $order = json_decode($line, true);
    wp_cache_flush();
    switch ($order['order'] ?? '') {
        case 'install': $answer = install(); break;
        case 'user': $answer = user($order); break;
        case 'posts': $answer = posts($order); break;
        case 'comment': $answer = comment($order); break;
        case 'approve': $answer = ['done' => wp_set_comment_status($order['id'], 'approve')]; break;
        case 'reject': $answer = ['done' => wp_trash_comment($order['id'])]; break;
        case 'spam': $answer = ['done' => wp_spam_comment($order['id'])]; break;
        case 'delete': $answer = ['done' => wp_delete_comment($order['id'], true)]; break;
        case 'publish': $answer = ['done' => wp_update_post(['ID' => $order['id'], 'post_status' => 'publish']) > 0]; break;
        case 'option': update_option($order['name'], $order['value']); $answer = ['done' => true]; break;
        case 'web':
            exec(escapeshellarg(__DIR__ . '/web.sh') . ' ' . escapeshellarg($order['state']), $output, $status);
            $answer = ['done' => $status === 0];
            break;
        default: $answer = ['error' => 'no such order'];
    }
    echo json_encode($answer), "\n";
    flush();
}
