import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.Key;
import java.security.MessageDigest;
import java.security.Provider;
import java.security.Security;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.AlgorithmParameterSpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;
import javax.xml.crypto.Data;
import javax.xml.crypto.XMLCryptoContext;
import javax.xml.crypto.XMLStructure;
import javax.xml.crypto.dsig.TransformService;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Judges the signatures of Office files with the XML signatures of Java alone: an opinion that shares no code with
 * ours. Prints a line a file: its name, then for every signature "core true|false parts n/m".
 */
public class JdkJudge {
  static final String DS = "http://www.w3.org/2000/09/xmldsig#";
  static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/RelationshipTransform";

  /** Only so that a manifest naming the transform can be read: its parts are followed by hand, in fits(). */
  public static class Known extends TransformService {
    public AlgorithmParameterSpec getParameterSpec() { return null; }
    public void init(TransformParameterSpec parameters) {}
    public void init(XMLStructure parent, XMLCryptoContext context) {}
    public void marshalParams(XMLStructure parent, XMLCryptoContext context) {}
    public Data transform(Data data, XMLCryptoContext context) { throw new UnsupportedOperationException(); }
    public Data transform(Data data, XMLCryptoContext context, OutputStream out) { throw new UnsupportedOperationException(); }
    public boolean isFeatureSupported(String feature) { return false; }
  }

  static Provider knowing() {
    return new Provider("Judge", "1", "") {
      @Override
      public Service getService(String type, String algorithm) {
        if (!type.equals("TransformService") || !algorithm.equals(RELATIONSHIPS)) return super.getService(type, algorithm);
        return new Service(this, type, algorithm, Known.class.getName(), null, Map.of("MechanismType", "DOM")) {
          @Override
          public Object newInstance(Object parameter) { return new Known(); }
        };
      }
    };
  }

  public static void main(String[] files) throws Exception {
    Security.addProvider(knowing());
    for (String file : files) {
      StringBuilder line = new StringBuilder(Path.of(file).getFileName().toString());
      try (ZipFile zip = new ZipFile(file)) {
        for (int n = 1; zip.getEntry("_xmlsignatures/sig" + n + ".xml") != null; n++) {
          line.append(' ').append(judge(zip, "_xmlsignatures/sig" + n + ".xml"));
        }
      } catch (Exception broken) {
        line.append(" broken ").append(broken.getClass().getSimpleName());
      }
      System.out.println(line);
    }
  }

  static String judge(ZipFile zip, String part) throws Exception {
    Document document = parse(read(zip, part));
    markIds(document.getDocumentElement());
    Key key = certificate(document).getPublicKey();
    DOMValidateContext context = new DOMValidateContext(key, document.getDocumentElement());
    context.setProperty("org.jcp.xml.dsig.secureValidation", Boolean.FALSE);
    XMLSignature signature = XMLSignatureFactory.getInstance("DOM").unmarshalXMLSignature(context);
    boolean core = signature.validate(context);
    int right = 0;
    int all = 0;
    NodeList manifests = document.getElementsByTagNameNS(DS, "Manifest");
    for (int m = 0; m < manifests.getLength(); m++) {
      NodeList references = ((Element) manifests.item(m)).getElementsByTagNameNS(DS, "Reference");
      for (int r = 0; r < references.getLength(); r++) {
        all++;
        if (fits(zip, (Element) references.item(r))) right++;
      }
    }
    return "core " + core + " parts " + right + "/" + all;
  }

  static boolean fits(ZipFile zip, Element reference) throws Exception {
    String uri = reference.getAttribute("URI");
    byte[] bytes = read(zip, uri.replaceAll("\\?.*", "").substring(1));
    if (bytes == null) return false;
    NodeList transforms = reference.getElementsByTagNameNS(DS, "Transform");
    if (transforms.getLength() > 0) {
      Element first = (Element) transforms.item(0);
      if (!RELATIONSHIPS.equals(first.getAttribute("Algorithm"))) return false;
      bytes = relationships(bytes, first);
    }
    Element method = (Element) reference.getElementsByTagNameNS(DS, "DigestMethod").item(0);
    String name = method.getAttribute("Algorithm").endsWith("sha1") ? "SHA-1" : "SHA-256";
    String value = reference.getElementsByTagNameNS(DS, "DigestValue").item(0).getTextContent().trim();
    return MessageDigest.isEqual(MessageDigest.getInstance(name).digest(bytes), Base64.getMimeDecoder().decode(value));
  }

  /** Only what is listed, by id, with TargetMode; canonical form written out by hand, so that no library is shared. */
  static byte[] relationships(byte[] part, Element transform) throws Exception {
    List<String> wanted = new ArrayList<>();
    NodeList chosen = transform.getChildNodes();
    for (int i = 0; i < chosen.getLength(); i++) {
      if (chosen.item(i) instanceof Element) wanted.add(((Element) chosen.item(i)).getAttribute("SourceId"));
    }
    TreeMap<String, String> kept = new TreeMap<>();
    NodeList all = parse(part).getDocumentElement().getChildNodes();
    for (int i = 0; i < all.getLength(); i++) {
      if (!(all.item(i) instanceof Element)) continue;
      Element each = (Element) all.item(i);
      if (!wanted.contains(each.getAttribute("Id"))) continue;
      String mode = each.hasAttribute("TargetMode") ? each.getAttribute("TargetMode") : "Internal";
      kept.put(each.getAttribute("Id"), "<Relationship Id=\"" + safe(each.getAttribute("Id")) + "\" Target=\""
          + safe(each.getAttribute("Target")) + "\" TargetMode=\"" + mode + "\" Type=\""
          + safe(each.getAttribute("Type")) + "\"></Relationship>");
    }
    String root = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    return (root + String.join("", kept.values()) + "</Relationships>").getBytes(StandardCharsets.UTF_8);
  }

  static String safe(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  static X509Certificate certificate(Document document) throws Exception {
    String text = document.getElementsByTagNameNS(DS, "X509Certificate").item(0).getTextContent();
    byte[] der = Base64.getMimeDecoder().decode(text);
    return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
  }

  static void markIds(Element element) {
    if (element.hasAttribute("Id")) element.setIdAttribute("Id", true);
    NodeList inside = element.getChildNodes();
    for (int i = 0; i < inside.getLength(); i++) {
      if (inside.item(i) instanceof Element) markIds((Element) inside.item(i));
    }
  }

  static Document parse(byte[] bytes) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
  }

  static byte[] read(ZipFile zip, String name) throws Exception {
    if (zip.getEntry(name) == null) return null;
    try (InputStream stream = zip.getInputStream(zip.getEntry(name))) {
      return stream.readAllBytes();
    }
  }
}
