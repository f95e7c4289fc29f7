package org.casusfoederis.reporting.render;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// Writes the logical structure of a report into its PDF (ISO 32000-1, 14.7).
final class StructureTree {

  private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");

  private final List<COSDictionary> pages = new ArrayList<>();
  private final List<COSArray> parents = new ArrayList<>();
  private final Map<Tag, JRPrintElement> elements = new IdentityHashMap<>();
  private final Map<Tag, COSDictionary> written = new IdentityHashMap<>();
  private final COSArray numbers = new COSArray();
  private final PDDocument document;

  private StructureTree(PDDocument document, List<List<MarkingExporter.Placed>> placed) {
    this.document = document;
    for (PDPage page : document.getPages()) {
      pages.add(page.getCOSObject());
      parents.add(new COSArray());
    }
    placed.forEach(page -> page.forEach(each -> elements.put(each.tag(), each.element())));
  }

  /// Gives the document the structure, and the links of its pages their place in it.
  static void write(PDDocument document, Tag root, List<List<MarkingExporter.Placed>> placed) {
    var tree = new StructureTree(document, placed);
    var treeRoot = new COSDictionary();
    treeRoot.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
    treeRoot.setItem(COSName.K, tree.element(root, treeRoot));
    for (int page = 0; page < tree.pages.size(); page++) {
      tree.pages.get(page).setInt(COSName.STRUCT_PARENTS, page);
      tree.pages.get(page).setItem(COSName.getPDFName("Tabs"), COSName.S);
      tree.numbers.add(COSInteger.get(page));
      tree.numbers.add(tree.parents.get(page));
    }
    int next = new Links(tree.written, tree.numbers).tag(document, placed);
    var parentTree = new COSDictionary();
    parentTree.setItem(COSName.NUMS, tree.numbers);
    treeRoot.setItem(COSName.PARENT_TREE, parentTree);
    treeRoot.setInt(COSName.PARENT_TREE_NEXT_KEY, next);
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    catalog.setItem(COSName.STRUCT_TREE_ROOT, treeRoot);
    var marked = new COSDictionary();
    marked.setBoolean(COSName.getPDFName("Marked"), true);
    catalog.setItem(COSName.MARK_INFO, marked);
  }

  private COSDictionary element(Tag tag, COSDictionary parent) {
    var element = new COSDictionary();
    element.setItem(COSName.TYPE, STRUCT_ELEM);
    element.setItem(COSName.S, COSName.getPDFName(tag.type()));
    element.setItem(COSName.P, parent);
    if (tag.alternative() != null) {
      element.setString(COSName.ALT, tag.alternative());
    }
    if (tag.language() != null) {
      element.setString(COSName.LANG, tag.language());
    }
    attributes(tag, element);
    var kids = new COSArray();
    for (Tag.Content content : tag.contents()) {
      kids.add(
          switch (content) {
            case Tag.Child child -> element(child.tag(), element);
            case Tag.Piece piece -> piece(piece, element);
          });
    }
    if (kids.size() > 0) {
      element.setItem(COSName.K, kids);
    }
    written.put(tag, element);
    return element;
  }

  private COSBase piece(Tag.Piece piece, COSDictionary element) {
    COSDictionary page = pages.get(piece.page());
    COSArray parentsOfPage = parents.get(piece.page());
    while (parentsOfPage.size() <= piece.mark()) {
      parentsOfPage.add(org.apache.pdfbox.cos.COSNull.NULL);
    }
    parentsOfPage.set(piece.mark(), element);
    if (element.getItem(COSName.PG) == null) {
      element.setItem(COSName.PG, page);
    }
    if (element.getCOSDictionary(COSName.PG) == page) {
      return COSInteger.get(piece.mark());
    }
    var reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
    reference.setItem(COSName.PG, page);
    reference.setInt(COSName.MCID, piece.mark());
    reference.setDirect(true);
    return reference;
  }

  private void attributes(Tag tag, COSDictionary element) {
    if (tag.is("TH") || tag.columns() > 1) {
      COSDictionary table = attributes("Table", element);
      if (tag.scope() != null) {
        table.setItem(COSName.getPDFName("Scope"), COSName.getPDFName(tag.scope()));
      }
      if (tag.columns() > 1) {
        table.setInt(COSName.getPDFName("ColSpan"), tag.columns());
      }
    } else if (tag.is("L") && tag.name().equals("numbered")) {
      attributes("List", element)
          .setItem(COSName.getPDFName("ListNumbering"), COSName.getPDFName("Decimal"));
    } else if (tag.is("Figure") && tag.contents().getFirst() instanceof Tag.Piece piece) {
      JRPrintElement image = elements.get(tag);
      if (image != null) {
        attributes("Layout", element).setItem(COSName.BBOX, box(image, piece.page()));
      }
    }
  }

  private static COSDictionary attributes(String owner, COSDictionary element) {
    var attributes = new COSDictionary();
    attributes.setItem(COSName.O, COSName.getPDFName(owner));
    attributes.setDirect(true);
    element.setItem(COSName.A, attributes);
    return attributes;
  }

  private COSArray box(JRPrintElement image, int page) {
    float height = Links.height(document.getPage(page));
    var box = new COSArray();
    box.add(new COSFloat(image.getX()));
    box.add(new COSFloat(height - image.getY() - image.getHeight()));
    box.add(new COSFloat(image.getX() + image.getWidth()));
    box.add(new COSFloat(height - image.getY()));
    return box;
  }
}
