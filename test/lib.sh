# lib.sh - what the commands in this folder share: packages, a private copy, a throwaway cluster.
# Sourced by bash scripts that have `set -euo pipefail`.

REPOSITORY=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
WORK=
SERVER_USER=

say() { printf '\n== %s\n' "$*"; }
die() { printf '%s\n' "$*" >&2; exit 1; }

is_root() { [ "$(id -u)" -eq 0 ]; }

# Run a command as the user that owns the throwaway cluster, in the private copy, with a clean environment.
as_server_user() {
	local environment=(env -i "PATH=$PATH" "HOME=$WORK" LC_ALL=C.UTF-8 "PGHOST=$WORK/socket" PGDATABASE=postgres
		"PG_CONFIG=$PG_CONFIG" "NEWSTEXT_SHARED=${NEWSTEXT_SHARED:-}")

	if is_root; then
		(cd "$WORK/newstext" && runuser -u "$SERVER_USER" -- "${environment[@]}" "$@")
	else
		(cd "$WORK/newstext" && "${environment[@]}" "$@")
	fi
}

# ---------------------------------------------------------------- packages

is_installed() { dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q '^install ok installed'; }

# Debian's server packages start a cluster when they are installed; not now. The setting is put back,
# here or, if we are interrupted, by finish.
CLUSTER_SETTINGS=/etc/postgresql-common/createcluster.conf
CLUSTER_SETTINGS_CHANGED=

restore_cluster_settings() {
	[ -n "$CLUSTER_SETTINGS_CHANGED" ] || return 0
	if [ -e "$WORK/createcluster.conf" ]; then
		cp -p "$WORK/createcluster.conf" $CLUSTER_SETTINGS
	else
		rm -f $CLUSTER_SETTINGS
	fi
	CLUSTER_SETTINGS_CHANGED=
}

apt_install() { DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >>"$WORK/apt.log" 2>&1; }

install_quietly() {
	local status=0

	is_installed postgresql-common || apt_install postgresql-common || return 1
	[ -e $CLUSTER_SETTINGS ] && cp -p $CLUSTER_SETTINGS "$WORK/createcluster.conf"
	mkdir -p "$(dirname $CLUSTER_SETTINGS)"
	CLUSTER_SETTINGS_CHANGED=1
	echo 'create_main_cluster = false' >>$CLUSTER_SETTINGS
	apt_install "$@" || status=$?
	restore_cluster_settings
	return $status
}

# The server version of this Debian release: 15, 17, 18 …
release_version() {
	{ apt-cache depends postgresql 2>/dev/null || true; } | sed -n 's/.*Depends: postgresql-\([0-9]*\)$/\1/p' | sed -n 1p
}

# Install whatever of the packages is missing. Names may hold %V for the server's version.
need_packages() {
	local package missing=() version

	command -v apt-get >/dev/null || { echo "no apt-get here: taking what is installed"; return 0; }
	version=$(release_version)
	if [ -z "$version" ]; then
		if is_root; then apt-get update >>"$WORK/apt.log" 2>&1 || true; fi
		version=$(release_version)
	fi
	# No package lists: what is installed will have to do.
	[ -n "$version" ] || version=$(pg_config --version 2>/dev/null | sed -n 's/^PostgreSQL \([0-9]*\).*/\1/p')
	[ -n "$version" ] || die "no list of packages and no PostgreSQL: try apt-get update"
	for package in "$@"; do
		package=${package//%V/$version}
		is_installed "$package" || missing+=("$package")
	done
	[ ${#missing[@]} -eq 0 ] && return 0
	is_root || die "missing packages: ${missing[*]} (run as root, or install them first)"
	say "installing ${missing[*]}"
	apt-get update >>"$WORK/apt.log" 2>&1 || true
	install_quietly "${missing[@]}" || { tail -n 20 "$WORK/apt.log" >&2; die "could not install the packages"; }
}

# ---------------------------------------------------------------- the private copy

# A folder of our own, which the server's user can read; everything in it goes at the end.
make_work() {
	WORK=$(mktemp -d /tmp/newstext.XXXXXX)
	trap finish EXIT
	trap 'exit 130' INT TERM
}

finish() {
	local status=$?

	trap - EXIT
	[ -n "$WORK" ] || exit $status
	restore_cluster_settings
	${CLEANUP:-true}
	[ -e "$WORK/data/postmaster.pid" ] && stop_cluster
	if [ -n "${KEEP:-}" ]; then echo "kept: $WORK"; else rm -rf "$WORK"; fi
	exit $status
}

copy_repository() {
	mkdir -p "$WORK/newstext" "$WORK/socket"
	(cd "$REPOSITORY" && tar cf - --exclude=./.git --exclude=./build --exclude='*.o' --exclude='*.bc' --exclude='*.so' .) |
		tar xf - --no-same-owner -C "$WORK/newstext"
	if is_root; then
		SERVER_USER=postgres
		id postgres >/dev/null 2>&1 || die "there is no user \"postgres\" to run the server as"
		chown -R postgres: "$WORK"
	fi
	chmod 755 "$WORK"
	NEWSTEXT_SHARED=
	if [ -d "$REPOSITORY/../shared/eval" ]; then
		NEWSTEXT_SHARED=$WORK/shared
		cp -r "$REPOSITORY/../shared" "$WORK/shared" && chmod -R a+rX "$WORK/shared"
	fi
}

find_pg_config() {
	local candidate

	for candidate in ${PG_CONFIG:-} $(find /usr/lib/postgresql -maxdepth 3 -path '*/bin/pg_config' 2>/dev/null | sort -t/ -k5,5nr) "$(command -v pg_config || true)"; do
		[ -x "$candidate" ] && [ -e "$("$candidate" --pgxs)" ] && { PG_CONFIG=$candidate; break; }
	done
	[ -n "${PG_CONFIG:-}" ] || die "no pg_config of a server with its development files was found"
	PG_BIN=$("$PG_CONFIG" --bindir)
	export PATH=$PG_BIN:$PATH
}

# ---------------------------------------------------------------- build and install

# Without the bitcode for JIT, which nothing here needs and which takes most of the time.
build() { as_server_user make -s with_llvm=no PG_CONFIG="$PG_CONFIG" "$@"; }

install_extension() {
	local share

	share=$("$PG_CONFIG" --sharedir)
	echo "installing into $("$PG_CONFIG" --pkglibdir) and $share, which other clusters of this server version share; make uninstall takes it out again"
	(cd "$WORK/newstext" && make -s with_llvm=no PG_CONFIG="$PG_CONFIG" install >"$WORK/install.log" 2>&1) ||
		{ cat "$WORK/install.log" >&2; die "make install failed (it writes into the server's folders and needs the right to)"; }
	is_root && chown -R "$SERVER_USER": "$WORK/newstext"
	return 0
}

# ---------------------------------------------------------------- the throwaway cluster

# It listens on a socket in the private folder alone, so that neither a port nor a running server matters.
start_cluster() {
	as_server_user "$PG_BIN/initdb" -D "$WORK/data" -U postgres --auth=trust --encoding=UTF8 --locale=C >"$WORK/initdb.log" 2>&1 ||
		{ cat "$WORK/initdb.log" >&2; die "initdb failed"; }
	cat >>"$WORK/data/postgresql.conf" <<-EOF
		listen_addresses = ''
		unix_socket_directories = '$WORK/socket'
		fsync = off
		max_parallel_workers = 4
	EOF
	as_server_user "$PG_BIN/pg_ctl" -D "$WORK/data" -l "$WORK/server.log" -w start >/dev/null ||
		{ cat "$WORK/server.log" >&2; die "the server did not start"; }
}

stop_cluster() { as_server_user "$PG_BIN/pg_ctl" -D "$WORK/data" -m fast -w stop >/dev/null 2>&1 || true; }

psql_quietly() { as_server_user "$PG_BIN/psql" -X -q -U postgres -v ON_ERROR_STOP=1 "$@"; }
