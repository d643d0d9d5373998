<?php
// What control.php can switch at the laboratory's site.

// Two comments of one person within fifteen seconds are refused, unless the laboratory is in a hurry.
add_filter('comment_flood_filter', function ($blocked) { return get_option('lab_flood') ? $blocked : false; }, 99);
add_filter('wp_is_application_passwords_available', function ($available) {
    return get_option('lab_no_passwords') ? false : $available;
});
