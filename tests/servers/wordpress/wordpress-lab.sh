#!/usr/bin/env bash
# Runs a command with a real WordPress and its database on the loopback address: Debian's files, copied, with a
# configuration and a database of their own. No service of the machine is started or used; nothing outlives the command.
#
#   wordpress-lab.sh -- COMMAND [ARGUMENT...]
#
# COMMAND sees WORDPRESS_URL (of the site) and WORDPRESS_DIR (for control.php, which see).
# Exit: the command's own, or 77 with a reason when the site cannot be had on this machine.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
unavailable() {
    echo "wordpress-lab: skipped: $*" >&2
    exit 77
}
[ "${1:-}" = -- ] && shift
[ $# -gt 0 ] || { echo "usage: wordpress-lab.sh -- COMMAND..." >&2; exit 2; }

PATH=$PATH:/usr/sbin:/sbin
for tool in php curl setsid mariadbd mariadb-install-db mariadb-admin mariadb; do
    command -v "$tool" >/dev/null || unavailable "$tool is not installed"
done
[ -f /usr/share/wordpress/wp-load.php ] || unavailable "WordPress is not installed"
for extension in mysqli xml mbstring curl; do
    php -r "exit(extension_loaded('$extension') ? 0 : 1);" || unavailable "PHP has no $extension"
done
[ -d /usr/share/wordpress/wp-content/themes/twentytwentythree ] || unavailable "the site has no theme"

WORDPRESS_DIR=$(mktemp -d)
export WORDPRESS_DIR
close_lab() {
    "$here/web.sh" down || true
    if [ -s "$WORDPRESS_DIR/database.pid" ]; then
        database=$(cat "$WORDPRESS_DIR/database.pid")
        kill "$database" 2>/dev/null || true
        # It writes what it has; nobody wants it: five seconds, then it must go.
        for _ in $(seq 50); do
            kill -0 "$database" 2>/dev/null || break
            sleep 0.1
        done
        kill -9 "$database" 2>/dev/null || true
    fi
    rm -rf "$WORDPRESS_DIR"
}
trap close_lab EXIT

# The database: a socket and no network.
socket=$WORDPRESS_DIR/database.sock
who=$(id -un)
mariadb-install-db --no-defaults --datadir="$WORDPRESS_DIR/database" --user="$who" \
    --auth-root-authentication-method=normal --skip-test-db >"$WORDPRESS_DIR/install.log" 2>&1 ||
    { cat "$WORDPRESS_DIR/install.log" >&2; unavailable "the database cannot be made"; }
mariadbd --no-defaults --datadir="$WORDPRESS_DIR/database" --user="$who" --socket="$socket" --skip-networking \
    --pid-file="$WORDPRESS_DIR/database.pid" --innodb-flush-log-at-trx-commit=0 --innodb-buffer-pool-size=32M \
    --performance-schema=0 --innodb-use-native-aio=0 >"$WORDPRESS_DIR/database.log" 2>&1 &
for _ in $(seq 300); do
    ! mariadb-admin --no-defaults --socket="$socket" -uroot ping >/dev/null 2>&1 || break
    sleep 0.1
done
mariadb --no-defaults --socket="$socket" -uroot -e "CREATE DATABASE wp; CREATE USER wp@localhost IDENTIFIED BY 'wp';
    GRANT ALL ON wp.* TO wp@localhost" || { cat "$WORDPRESS_DIR/database.log" >&2; exit 1; }

# A copy of the program: its configuration and what is uploaded lie among its files.
cp -aL /usr/share/wordpress "$WORDPRESS_DIR/site" 2>/dev/null || true
rm -f "$WORDPRESS_DIR/site/wp-config.php" "$WORDPRESS_DIR/site/.htaccess"
mkdir -p "$WORDPRESS_DIR/site/wp-content/mu-plugins" "$WORDPRESS_DIR/site/wp-content/uploads"
cp "$here/laboratory-plugin.php" "$WORDPRESS_DIR/site/wp-content/mu-plugins/"
WORDPRESS_PORT=$(php -r '$s = stream_socket_server("tcp://127.0.0.1:0");
    echo substr(strrchr(stream_socket_get_name($s, false), ":"), 1);')
export WORDPRESS_PORT WORDPRESS_URL="http://127.0.0.1:$WORDPRESS_PORT/"
sed -e "s|@URL@|${WORDPRESS_URL%/}|g" -e "s|@SOCKET@|$socket|g" "$here/wp-config.php.in" >"$WORDPRESS_DIR/site/wp-config.php"
echo '{"order":"install"}' | php "$here/control.php" >"$WORDPRESS_DIR/installed" ||
    { cat "$WORDPRESS_DIR/installed" >&2; exit 1; }
"$here/web.sh" up
echo "wordpress-lab: WordPress $(php -r 'echo json_decode(file_get_contents("php://stdin"))->version;' <"$WORDPRESS_DIR/installed") is ready" >&2
"$@"
