#!/usr/bin/env bash
# A small private network: two real snac servers that federate with each other over real https under real names,
# on loopback, in a network namespace of its own. Ports 80 and 443 are free there, nothing can leave it, nothing
# outlives the command. Works as root and, where user namespaces are allowed, without.
#
#   fedi-lab.sh [--snac PROGRAM | --suite SUITE] -- COMMAND [ARGUMENT...]
#
# The servers are PROGRAM, else Debian's snac of SUITE (see snac-fetch.sh), else the one COHORT_SNAC names, else the newest.
# COMMAND sees FEDI_WORK_URL and FEDI_HOME_URL (https://work.test, https://home.test), FEDI_LIMITED_URL (work.test
# behind a proxy that answers 429 above two requests a second), FEDI_CA (the lab's own authority), FEDI_DIR, and for
# the users alice, bob, carol and dave of each: WORK_TOKEN_<user>, HOME_TOKEN_<user>, WORK_PASS_<user>, HOME_PASS_<user>.
# Exit: the command's own, or 77 with a reason when the lab cannot be had on this machine.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
unavailable() {
    echo "fedi-lab: skipped: $*" >&2
    exit 77
}

if [ "${FEDI_LAB_INSIDE:-}" != 1 ]; then
    for tool in jq curl openssl nginx ip unshare; do
        PATH=$PATH:/usr/sbin:/sbin command -v "$tool" >/dev/null || unavailable "$tool is not installed"
    done
    snac=${COHORT_SNAC:-} cache=${XDG_CACHE_HOME:-$HOME/.cache}/cohort-tests
    case ${1:-} in
    --snac) snac=$2 && shift 2 ;;
    --suite)
        snac=$("$here/snac-fetch.sh" "$cache/snac-$2" "$2") || unavailable "snac of $2 cannot be fetched"
        shift 2
        ;;
    esac
    if [ -z "$snac" ]; then
        snac=$("$here/snac-fetch.sh" "$cache/snac") || unavailable "snac cannot be fetched"
    fi
    FEDI_SNAC=$(readlink -f "$snac")
    export FEDI_SNAC FEDI_LAB_INSIDE=1 PATH=$PATH:/usr/sbin:/sbin
    own=(unshare -nm --propagation private)
    [ "$(id -u)" = 0 ] || own=(unshare -Urnm --propagation private)
    "${own[@]}" true 2>/dev/null || unavailable "no network namespace of one's own is allowed here"
    exec "${own[@]}" -- "$0" "$@"
fi
[ "${1:-}" = -- ] && shift
[ $# -gt 0 ] || { echo "usage: fedi-lab.sh [--snac PROGRAM] -- COMMAND..." >&2; exit 2; }

FEDI_DIR=$(mktemp -d)
export FEDI_DIR
close_lab() {
    for side in work home; do
        "$here/snac-up.sh" --down "$FEDI_DIR/$side" || true
    done
    [ ! -f "$FEDI_DIR/nginx.pid" ] || kill "$(cat "$FEDI_DIR/nginx.pid")" 2>/dev/null || true
    rm -rf "$FEDI_DIR"
}
trap close_lab EXIT

# A server keeps its state in shared memory under its host's name: another laboratory on this machine has servers of the
# same names, and the first to end would stop theirs.
own_memory() { mount -t tmpfs none /dev/shm; }

name_hosts() {
    ip link set lo up
    printf '127.0.0.1 localhost\n127.0.0.2 work.test limited.test\n127.0.0.3 home.test\n' >"$FEDI_DIR/hosts"
    mount --bind "$FEDI_DIR/hosts" /etc/hosts
    printf 'nameserver 127.0.0.1\n' >"$FEDI_DIR/resolv.conf"
    mount --bind "$FEDI_DIR/resolv.conf" /etc/resolv.conf 2>/dev/null || true
}

make_certificates() (
    cd "$FEDI_DIR"
    local key=(-newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes)
    openssl req -x509 "${key[@]}" -days 30 -subj /CN=fedi-lab -keyout ca.key -out ca.pem
    openssl req "${key[@]}" -subj /CN=work.test -keyout tls.key -out tls.csr
    printf 'subjectAltName=DNS:work.test,DNS:home.test,DNS:limited.test\n' >san
    openssl x509 -req -in tls.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 30 -extfile san -out tls.pem
) 2>/dev/null

# The servers trust the lab's authority through the system's bundle, in a mount namespace of their own. The command
# gets the authority as a file and trusts it only when it chooses to.
in_trusting_namespace() {
    local bundle=/etc/ssl/certs/ca-certificates.crt
    [ -e "$bundle" ] || { "$@"; return; }
    cat "$bundle" "$FEDI_DIR/ca.pem" >"$FEDI_DIR/bundle.pem"
    unshare -m --propagation private -- sh -c 'mount --bind "$0" "$1" && shift && exec "$@"' \
        "$FEDI_DIR/bundle.pem" "$bundle" "$@"
}

server_block() { # listen address, name, the server behind, its name, extra
    cat <<EOF
  server {
    listen $1:443 ssl http2; server_name $2;
    location / { $5 proxy_pass http://$3:8080; proxy_set_header Host $4; proxy_set_header X-Forwarded-For \$remote_addr; }
  }
EOF
}

start_proxy() {
    {
        [ "$(id -u)" != 0 ] || echo 'user root;'
        cat <<EOF
worker_processes 1; pid $FEDI_DIR/nginx.pid; error_log $FEDI_DIR/nginx.log;
events { worker_connections 128; }
http {
  access_log $FEDI_DIR/access.log; client_max_body_size 20m; gzip on; gzip_types application/json;
  client_body_temp_path $FEDI_DIR/t1; proxy_temp_path $FEDI_DIR/t2; fastcgi_temp_path $FEDI_DIR/t3;
  uwsgi_temp_path $FEDI_DIR/t4; scgi_temp_path $FEDI_DIR/t5;
  limit_req_zone \$server_name zone=slow:1m rate=2r/s; limit_req_status 429;
  ssl_certificate $FEDI_DIR/tls.pem; ssl_certificate_key $FEDI_DIR/tls.key;
EOF
        server_block 127.0.0.2 work.test 127.0.0.2 work.test ''
        server_block 127.0.0.3 home.test 127.0.0.3 home.test ''
        server_block 127.0.0.2 limited.test 127.0.0.2 work.test \
            'limit_req zone=slow burst=2 nodelay; add_header Retry-After 1 always;'
        echo '}'
    } >"$FEDI_DIR/nginx.conf"
    nginx -c "$FEDI_DIR/nginx.conf" -p "$FEDI_DIR"
}

export_users() { # side, its prefix
    local line
    while IFS= read -r line; do
        case $line in
        SNAC_TOKEN_* | SNAC_PASS_*) eval "export $2${line#SNAC}" ;;
        esac
    done <"$FEDI_DIR/$1/env.sh"
}

own_memory
name_hosts
make_certificates
start_proxy
in_trusting_namespace "$here/snac-up.sh" "$FEDI_SNAC" "$FEDI_DIR/work" 127.0.0.2 8080 https://work.test alice bob carol dave
in_trusting_namespace "$here/snac-up.sh" "$FEDI_SNAC" "$FEDI_DIR/home" 127.0.0.3 8080 https://home.test alice bob carol dave
export_users work WORK
export_users home HOME
export FEDI_CA=$FEDI_DIR/ca.pem
export FEDI_WORK_URL=https://work.test FEDI_HOME_URL=https://home.test FEDI_LIMITED_URL=https://limited.test
unset FEDI_LAB_INSIDE
status=0
"$@" || status=$?
if [ $status != 0 ] && [ $status != 77 ]; then # what the servers had to say about it
    for side in work home; do
        printf '\n== %s.test, the last of its log\n' "$side"
        tail -n 60 "$FEDI_DIR/$side/log"
    done >&2
fi
exit $status
