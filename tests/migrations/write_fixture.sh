#!/bin/sh
# Writes the dumps of the present schema: write_fixture.sh TESTPROGRAM VERSION   (once for each release; needs sqlite3)
set -e
here=$(dirname "$0")
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
COHORT_WRITE_FIXTURE="$made" "$1" --gtest_filter=Migrations.WriteAFixtureWhenAsked --gtest_brief=1
mkdir -p "$here/$2"
for name in local cache library; do
    { sqlite3 "$made/$name.db" .dump; echo "PRAGMA user_version = $(sqlite3 "$made/$name.db" 'PRAGMA user_version');"; } \
        > "$here/$2/$name.sql"
done
