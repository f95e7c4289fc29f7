package org.casusfoederis.persistence.database;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;

/// Answers one connection as a PostgreSQL of some version would, up to the moment in which it would
/// take queries.
final class OldServer implements AutoCloseable {

  private final ServerSocket socket;

  OldServer(String version) throws IOException {
    socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
    Thread.ofVirtual().start(() -> answer(version));
  }

  int port() {
    return socket.getLocalPort();
  }

  private void answer(String version) {
    try (var client = socket.accept()) {
      var in = new DataInputStream(client.getInputStream());
      in.skipNBytes(in.readInt() - 4);
      var out = client.getOutputStream();
      send(out, 'R', new byte[4]);
      parameter(out, "server_version", version);
      parameter(out, "client_encoding", "UTF8");
      parameter(out, "DateStyle", "ISO, MDY");
      parameter(out, "integer_datetimes", "on");
      parameter(out, "standard_conforming_strings", "on");
      parameter(out, "TimeZone", "UTC");
      send(out, 'K', new byte[8]);
      send(out, 'Z', new byte[] {'I'});
      in.skipNBytes(Long.MAX_VALUE);
    } catch (IOException e) {
      // The client has gone, as it should.
    }
  }

  private static void parameter(OutputStream out, String name, String value) throws IOException {
    send(out, 'S', (name + "\0" + value + "\0").getBytes(StandardCharsets.UTF_8));
  }

  private static void send(OutputStream out, char type, byte[] body) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var message = new DataOutputStream(bytes);
    message.writeByte(type);
    message.writeInt(body.length + 4);
    message.write(body);
    out.write(bytes.toByteArray());
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
