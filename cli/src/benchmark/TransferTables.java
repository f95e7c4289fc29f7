import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/// Writes the tables of a load of any size: `transfers.csv` with so many invented rows, and
/// `basis.yaml` with the actors and sources that they name. The same number gives the same files.
///
/// Run with: java TransferTables.java FOLDER ROWS
void main(String[] arguments) throws IOException {
  Path folder = Files.createDirectories(Path.of(arguments[0]));
  int rows = Integer.parseInt(arguments[1]);
  var random = new SplittableRandom(rows);
  String[] categories = {
    "ammunition", "missiles", "artillery", "armour", "aircraft", "ships", "money", "food"
  };
  String[] stages = {"announced", "committed", "dispatched", "delivered", "in_use"};
  var basis = new StringBuilder("actors:\n");
  for (int i = 0; i < 200; i++) {
    basis.append("  - {key: A%03d, kind: state, name: Actor %d}\n".formatted(i, i));
  }
  basis.append("sources:\n");
  for (int i = 0; i < 500; i++) {
    basis.append(
        "  - {key: register-%03d, type: dataset, title: Register %d, category: dataset, reliability: B, consulted: text}\n"
            .formatted(i, i));
  }
  Files.writeString(folder.resolve("basis.yaml"), basis);
  try (BufferedWriter out =
      Files.newBufferedWriter(folder.resolve("transfers.csv"), StandardCharsets.UTF_8)) {
    out.write(
        "key,title,category,sender,recipient,period,stage,summary,cite,cite_at,cite_credibility\n");
    for (int i = 0; i < rows; i++) {
      int year = 1950 + random.nextInt(75);
      int month = 1 + random.nextInt(12);
      out.write(
          "t-%07d,\"Order %d, of the register\",%s,A%03d,A%03d,%d-%02d,%s,\"Delivered in %d lots; the \"\"last\"\" one late\",register-%03d,row %d,%d\n"
              .formatted(
                  i,
                  i,
                  categories[random.nextInt(categories.length)],
                  random.nextInt(200),
                  random.nextInt(200),
                  year,
                  month,
                  stages[random.nextInt(stages.length)],
                  1 + random.nextInt(40),
                  random.nextInt(500),
                  i,
                  1 + random.nextInt(6)));
    }
  }
}
