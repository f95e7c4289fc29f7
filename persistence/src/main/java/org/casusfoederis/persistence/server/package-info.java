/// The PostgreSQL that Casus brings along, and the choice between it and another one.
///
/// Everything lies in one data directory:
///
/// - `postgresql-<checksum>/`: the programs, unpacked once from the class path;
/// - `cluster/`: the databases; `password`: the random password of its only user;
/// - `lock`: held while a process starts, joins or stops the server;
/// - `port`: the port of the last start, taken again when it is free;
/// - `keep-running`: there while the server was asked to outlive its sessions;
/// - `postgresql.log`, `postgresql.log.1`: what this server and the one before it said;
///   `output.log`: what its programs said when it was last set up, started or stopped.
///
/// The server listens on the loopback address only, knows no Unix-domain socket, and admits nobody
/// without the password. It is started by whoever needs it first and stopped by whoever leaves
/// last: each session holds one connection, so that PostgreSQL itself knows who is there, and a
/// killed process, whose connections end with it, counts no longer.
@NullMarked
package org.casusfoederis.persistence.server;

import org.jspecify.annotations.NullMarked;
