package org.casusfoederis.reporting.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casusfoederis.reporting.model.Report;

/// The metadata of a report as XMP (ISO 16684-1): what the information dictionary says, the
/// standards that the file keeps, and the imprint, from which the report can be made again.
final class Xmp {

  private static final List<Map.Entry<String, String>> DESCRIPTIONS =
      List.of(
          Map.entry("format", "The version of these properties"),
          Map.entry("casusVersion", "The version of Casus that made the report"),
          Map.entry("schemaVersion", "The version of the database schema"),
          Map.entry("codebookVersion", "The version of the codebook"),
          Map.entry("fingerprint", "SHA-256 over the records that the report uses"),
          Map.entry("asOf", "As of which day the records stand"),
          Map.entry("commandLine", "The command that makes the report again"));

  private Xmp() {}

  /// The packet.
  ///
  /// @param day of the report's data
  static String of(Report report, LocalDate day) {
    Map<String, String> imprint = Provenance.properties(report.imprint());
    return PACKET
        .replace("@DATE@", day + "T00:00:00Z")
        .replace("@NAMESPACE@", Provenance.NAMESPACE)
        .replace("@PROPERTIES@", properties(imprint))
        .replace("@SCHEMA@", schema())
        .replace("@VERSION@", escaped(report.imprint().casusVersion()))
        .replace("@KEYWORDS@", escaped(String.join(", ", report.cover().compared())))
        .replace("@SUBJECT@", escaped(report.cover().subtitle()))
        .replace("@TITLE@", escaped(report.cover().title()));
  }

  private static String properties(Map<String, String> imprint) {
    return imprint.entrySet().stream()
        .map(
            each ->
                "      <casus:%1$s>%2$s</casus:%1$s>\n"
                    .formatted(each.getKey(), escaped(each.getValue())))
        .collect(Collectors.joining());
  }

  private static String schema() {
    return DESCRIPTIONS.stream()
        .map(
            each ->
                """
                              <rdf:li rdf:parseType="Resource">
                                <pdfaProperty:name>%s</pdfaProperty:name>
                                <pdfaProperty:valueType>Text</pdfaProperty:valueType>
                                <pdfaProperty:category>internal</pdfaProperty:category>
                                <pdfaProperty:description>%s</pdfaProperty:description>
                              </rdf:li>
                """
                    .formatted(each.getKey(), each.getValue()))
        .collect(Collectors.joining());
  }

  private static String escaped(String text) {
    var xml = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                default -> xml.appendCodePoint(c < ' ' ? ' ' : c);
              }
            });
    return xml.toString();
  }

  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
          <rdf:Description rdf:about=""
              xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
              xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
              xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:xmp="http://ns.adobe.com/xap/1.0/"
              xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
              xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
              xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
              xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"
              xmlns:casus="@NAMESPACE@">
            <pdfaid:part>3</pdfaid:part>
            <pdfaid:conformance>A</pdfaid:conformance>
            <pdfuaid:part>1</pdfuaid:part>
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">@TITLE@</rdf:li></rdf:Alt></dc:title>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">@SUBJECT@</rdf:li></rdf:Alt></dc:description>
            <dc:creator><rdf:Seq><rdf:li>Casus</rdf:li></rdf:Seq></dc:creator>
            <dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>
            <xmp:CreatorTool>Casus @VERSION@</xmp:CreatorTool>
            <xmp:CreateDate>@DATE@</xmp:CreateDate>
            <xmp:ModifyDate>@DATE@</xmp:ModifyDate>
            <pdf:Producer>Casus</pdf:Producer>
            <pdf:Keywords>@KEYWORDS@</pdf:Keywords>
      @PROPERTIES@      <pdfaExtension:schemas>
              <rdf:Bag>
                <rdf:li rdf:parseType="Resource">
                  <pdfaSchema:schema>Imprint of a report by Casus</pdfaSchema:schema>
                  <pdfaSchema:namespaceURI>@NAMESPACE@</pdfaSchema:namespaceURI>
                  <pdfaSchema:prefix>casus</pdfaSchema:prefix>
                  <pdfaSchema:property>
                    <rdf:Seq>
      @SCHEMA@                    </rdf:Seq>
                  </pdfaSchema:property>
                </rdf:li>
                <rdf:li rdf:parseType="Resource">
                  <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
                  <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
                  <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
                  <pdfaSchema:property>
                    <rdf:Seq>
                      <rdf:li rdf:parseType="Resource">
                        <pdfaProperty:name>part</pdfaProperty:name>
                        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
                        <pdfaProperty:category>internal</pdfaProperty:category>
                        <pdfaProperty:description>The part of ISO 14289 that the file keeps</pdfaProperty:description>
                      </rdf:li>
                    </rdf:Seq>
                  </pdfaSchema:property>
                </rdf:li>
              </rdf:Bag>
            </pdfaExtension:schemas>
          </rdf:Description>
        </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;
}
