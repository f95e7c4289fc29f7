#!/bin/sh
# Compares `casus load` of a table of transfers with `psql \copy` of the rows that it makes (main rows and citations)
# into the same constrained tables of the same server, both in one transaction. The two alternate; the medians, their ratio
# and the peak of the heap are printed.
#
#   cli/src/benchmark/load.sh [ROWS] [ROUNDS]       1000000 rows and 5 rounds unless told otherwise
#
# Needs a built Casus (./casus --version builds it) and psql. Works in a temporary folder with a server of its own.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")/../../.." && pwd)
rows=${1:-1000000}
rounds=${2:-5}
java=${CASUS_JAVA_HOME:-$(ls -d /usr/lib/jvm/*25* 2>/dev/null | head -n 1)}/bin/java
work=$(mktemp -d)
export CASUS_DATA_DIR="$work/data"

casus() { "$java" -Xmx"${HEAP:-512m}" -XX:+UseSerialGC "$@"; }
command_line="-cp $here/cli/target/casus/lib/* org.casusfoederis.cli.Casus"
seconds() { date +%s.%N; }
median() { sort -n | awk '{ v[NR] = $1 } END { print (NR % 2) ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
finish() { casus $command_line db stop >/dev/null 2>&1 || true; rm -rf "$work"; }
trap finish EXIT
set -f

"$java" "$here/cli/src/benchmark/TransferTables.java" "$work/tables" "$rows"
casus $command_line migrate >/dev/null
casus $command_line load "$work/tables/basis.yaml" >/dev/null
casus $command_line db start >/dev/null
url=$(casus $command_line db url)
sql() { psql -X -q -v ON_ERROR_STOP=1 "$url" "$@"; }
empty() {
  sql -c 'truncate conduct.transfer cascade' -c 'vacuum analyze' -c 'checkpoint'
}
main='id, key, title, category, sender_id, recipient_id, period, period_range, stage, summary, rank, rank_reason, fingerprint, load_batch_id, recorded_at'
cited='transfer_id, position, source_id, locator, credibility, stance, field, says, rank, rank_reason, note'

printf 'round\tcasus load\tpsql copy\n'
round=1
while [ "$round" -le "$rounds" ]; do
  empty
  start=$(seconds)
  casus -Xlog:gc:file="$work/gc.log" $command_line load "$work/tables/transfers.csv" >"$work/out"
  end=$(seconds)
  echo "$end $start" | awk '{ printf "%.2f\n", $1 - $2 }' >>"$work/casus"
  grep -o '[0-9]*M->[0-9]*M' "$work/gc.log" | tr -dc '0-9\n>' | tr '>' ' ' >>"$work/heap"
  if [ "$round" -eq 1 ]; then
    sql -c "\\copy (select $main from conduct.transfer order by id) to '$work/main.copy'" \
      -c "\\copy (select $cited from provenance.citation where transfer_id is not null order by id) to '$work/cited.copy'"
  fi
  empty
  start=$(seconds)
  sql -1 -c "\\copy conduct.transfer ($main) from '$work/main.copy'" \
    -c "\\copy provenance.citation ($cited) from '$work/cited.copy'"
  end=$(seconds)
  echo "$end $start" | awk '{ printf "%.2f\n", $1 - $2 }' >>"$work/psql"
  printf '%s\t%s\t%s\n' "$round" "$(tail -n 1 "$work/casus")" "$(tail -n 1 "$work/psql")"
  round=$((round + 1))
done
ours=$(median <"$work/casus")
theirs=$(median <"$work/psql")
echo "rows $rows, rounds $rounds, medians: casus load $ours s, psql \\copy $theirs s, ratio $(echo "$ours $theirs" | awk '{ printf "%.2f", $1 / $2 }')"
echo "heap: at most $(awk '{ if ($1 > m) m = $1 } END { print m + 0 }' "$work/heap") MiB in use, $(awk '{ if ($2 > m) m = $2 } END { print m + 0 }' "$work/heap") MiB after a collection"
