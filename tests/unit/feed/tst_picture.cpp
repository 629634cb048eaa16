// SPDX-License-Identifier: GPL-3.0-or-later
// The door for pictures: which addresses are asked (contract 2, "Picture"), and that nothing but plain shapes and
// pixels comes in.
#include "feed/picture.h"
#include "testprogram.h"

#include <QTest>
#include <QXmlStreamReader>
#include <QtEndian>

using namespace escale;

namespace {

QByteArray svg(const QByteArray &content, const QByteArray &attributes = R"~(viewBox="0 0 24 24")~")
{
    return R"~(<svg xmlns="http://www.w3.org/2000/svg" )~" + attributes + ">" + content + "</svg>";
}

const QByteArray shape = R"~(<path d="M4 4h16v16z"/>)~";

QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// The check sums are not ours to judge; any will do.
QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    return number(static_cast<quint32>(data.size())) + type + data + "sum!";
}

QByteArray header(quint32 width, quint32 height)
{
    return chunk("IHDR", number(width) + number(height) + QByteArray("\x08\x06\0\0\0", 5));
}

const QByteArray signature("\x89PNG\r\n\x1a\n", 8);
const QByteArray data = chunk("IDAT", "pixels");
const QByteArray end = chunk("IEND", {});

/// Element names and attributes, in order: what a drawing consists of.
QStringList parts(const QByteArray &drawing)
{
    QStringList list;
    QXmlStreamReader xml(drawing);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        QString part = xml.name().toString();
        const auto attributes = xml.attributes();
        for (const QXmlStreamAttribute &attribute : attributes)
            part += QStringLiteral(" %1=%2").arg(attribute.qualifiedName(), attribute.value());
        list << part;
    }
    if (xml.hasError())
        list << QStringLiteral("broken");
    return list;
}

} // namespace

class TestPicture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shapesComeInInBlack();
    void declarationsStandAboveAttributes();
    void aSizeStandsForAMissingViewBox();
    void whatTheShapesCanDoWithoutIsLeftOut_data();
    void whatTheShapesCanDoWithoutIsLeftOut();
    void attributesThatAreNotLetInAreLeftOut_data();
    void attributesThatAreNotLetInAreLeftOut();
    void paintNeverRefersToAnything();
    void pathsOfSomethingElseAreLeftOut();
    void whatIsNotADrawingOfShapesIsRefused_data();
    void whatIsNotADrawingOfShapesIsRefused();
    void aPlainDocumentTypeIsHarmless();
    void bombsAreRefused();
    void drawingsThatCostTooMuchAreRefused_data();
    void drawingsThatCostTooMuchAreRefused();
    void drawingsOfCommonEditorsComeIn_data();
    void drawingsOfCommonEditorsComeIn();
    void aReducedDrawingReducesToItself();
    void ofAPngOnlyThePixelsComeIn();
    void badPngsAreRefused_data();
    void badPngsAreRefused();
    void theSiteOfAFeed();
    void addresses_data();
    void addresses();
    void otherAddressesAreNotAsked();
    void theOperatorsOwnServersMayBeAnywhere_data();
    void theOperatorsOwnServersMayBeAnywhere();
    void anOperatorCanListTheHosts();
};

void TestPicture::shapesComeInInBlack()
{
    const auto reduced = reduceSvg(svg(
        R"~(<g transform="translate(1, 2) rotate(-45)" fill="none"><circle cx="12" cy="12" r=".5e1" stroke="#1E1E1E")~"
        R"~( stroke-width="2px" stroke-linecap="round" fill-rule="evenodd"/></g><path fill="white" opacity="0.5")~"
        R"~( d="m1.5-2.5a1 1 0 01.5.5,3z"/><polygon points="0,0 1,1 2,0"/>)~"));
    QVERIFY(reduced.ok());
    QCOMPARE(parts(*reduced), QStringList({
                                  u"svg viewBox=0 0 24 24"_qs,
                                  u"g transform=translate(1, 2) rotate(-45) fill=none"_qs,
                                  u"circle cx=12 cy=12 r=.5e1 stroke=#000 stroke-width=2px stroke-linecap=round "
                                  "fill-rule=evenodd"_qs,
                                  u"path fill=#000 opacity=0.5 d=m1.5-2.5a1 1 0 01.5.5,3z"_qs,
                                  u"polygon points=0,0 1,1 2,0"_qs,
                              }));
}

void TestPicture::declarationsStandAboveAttributes()
{
    const auto reduced = reduceSvg(
        svg(R"~(<path d="M1 1" fill="red" style="fill: none; stroke:#FFF;stroke-width:3;filter:url(#f)"/>)~"));
    QVERIFY(reduced.ok());
    QCOMPARE(parts(*reduced).value(1), u"path d=M1 1 fill=none stroke=#000 stroke-width=3"_qs);
}

void TestPicture::aSizeStandsForAMissingViewBox()
{
    const auto reduced = reduceSvg(svg(shape, R"~(width="32px" height="16")~"));
    QVERIFY(reduced.ok());
    QCOMPARE(parts(*reduced).value(0), u"svg viewBox=0 0 32 16"_qs);
}

void TestPicture::whatTheShapesCanDoWithoutIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("script") << QByteArray("<script>alert(1)</script>");
    QTest::newRow("definitions") << QByteArray(R"~(<defs><image href="file:///etc/passwd"/></defs>)~");
    QTest::newRow("clip path") << QByteArray(R"~(<clipPath id="c"><rect width="9" height="9"/></clipPath>)~");
    QTest::newRow("words about it") << QByteArray("<title>T</title><desc>D</desc><metadata>M</metadata>");
    QTest::newRow("another language") << QByteArray(
        R"~(<x:svg xmlns:x="http://other.example/"><x:path d="M0 0"/></x:svg>)~");
    QTest::newRow("page in it") << QByteArray(R"~(<body xmlns="http://www.w3.org/1999/xhtml"><p>Hello</p></body>)~");
    QTest::newRow("comment") << QByteArray("<!-- <script/> --><?php run(); ?>");
    QTest::newRow("characters") << QByteArray("stray &lt;script&gt; words");
}

void TestPicture::whatTheShapesCanDoWithoutIsLeftOut()
{
    QFETCH(QByteArray, content);
    const auto reduced = reduceSvg(svg(content + shape));
    QVERIFY(reduced.ok());
    QCOMPARE(*reduced, *reduceSvg(svg(shape)));
}

void TestPicture::attributesThatAreNotLetInAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("attribute");
    for (const char *attribute : {R"~(onclick="steal()")~",
                                  R"~(href="https://spy.example/")~",
                                  R"~(clip-path="url(#c)")~",
                                  R"~(filter="url(#f)")~",
                                  R"~(mask="url(https://spy.example/m.svg#m)")~",
                                  R"~(style="background:url(https://spy.example/)")~",
                                  R"~(style="-qt:1; behavior: url(x); transform: url(x)")~",
                                  R"~(class="c")~",
                                  R"~(id="i")~",
                                  R"~(xml:base="https://spy.example/")~",
                                  R"~(stroke-dasharray="0.0001")~",
                                  R"~(stroke-width="1e30")~",
                                  R"~(stroke-width="99999999999999999999999999999999999999999999")~",
                                  R"~(stroke-width="calc(1px)")~",
                                  R"~(stroke-width="")~",
                                  R"~(stroke-width="1 2")~",
                                  R"~(opacity="7")~",
                                  R"~(fill-rule="url(#x)")~",
                                  R"~(transform="scale(1e9)")~",
                                  R"~(transform="url(#x)")~",
                                  R"~(transform="scale(2")~",
                                  R"~(transform="scale()")~",
                                  R"~(stroke-linejoin="javascript:alert(1)")~",
                                  R"~(fill="")~"})
        QTest::newRow(attribute) << QByteArray(attribute);
}

void TestPicture::attributesThatAreNotLetInAreLeftOut()
{
    QFETCH(QByteArray, attribute);
    const auto reduced = reduceSvg(svg(R"~(<path d="M4 4h16v16z" )~" + attribute + "/>"));
    QVERIFY(reduced.ok());
    QCOMPARE(*reduced, *reduceSvg(svg(shape)));
}

void TestPicture::paintNeverRefersToAnything()
{
    const auto reduced = reduceSvg(svg(R"~(<path d="M1 1" fill="url(https://spy.example/#g)" stroke="url(#h)"/>)~"));
    QVERIFY(reduced.ok());
    QCOMPARE(parts(*reduced).value(1), u"path d=M1 1 fill=#000 stroke=#000"_qs);
}

void TestPicture::pathsOfSomethingElseAreLeftOut()
{
    for (const char *path : {"M0 0 L1e9 1", "M0 0 & 1", "M0 0 url(x)", "M0 0 L- 1", "M..1"}) {
        const auto reduced =
            reduceSvg(svg(QByteArray(R"~(<path d=")~") + QByteArray(path).replace('&', "&amp;") + R"~("/>)~"));
        QVERIFY2(reduced.ok(), path);
        QCOMPARE(parts(*reduced).value(1), u"path"_qs);
    }
}

void TestPicture::whatIsNotADrawingOfShapesIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("Not found");
    QTest::newRow("page") << QByteArray("<!DOCTYPE html><html><body><svg/></body></html>");
    QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0 JFIF", 9);
    QTest::newRow("gif") << QByteArray("GIF89a\1\0\1\0", 10);
    QTest::newRow("packed svg") << QByteArray("\x1f\x8b\x08\0", 4);
    QTest::newRow("svg of nobody") << QByteArray(R"~(<svg viewBox="0 0 24 24"><path d="M0 0h9"/></svg>)~");
    QTest::newRow("no shape") << svg("<g/>").replace("<g/>", "");
    QTest::newRow("no size") << svg(shape, {});
    QTest::newRow("empty size") << svg(shape, R"~(viewBox="0 0 0 24")~");
    QTest::newRow("vast size") << svg(shape, R"~(viewBox="0 0 1e12 1e12")~");
    QTest::newRow("cut off") << svg(shape).chopped(3);
    QTest::newRow("not closed") << svg("<g>" + shape);
    QTest::newRow("style sheet") << svg("<style>*{fill:url(https://spy.example/)}</style>" + shape);
    QTest::newRow("image") << svg(R"~(<image href="https://spy.example/p.png" width="9" height="9"/>)~" + shape);
    QTest::newRow("text") << svg("<text>Hello</text>" + shape);
    QTest::newRow("foreign object") << svg("<foreignObject><p/></foreignObject>" + shape);
    QTest::newRow("animation") << svg(R"~(<animate attributeName="d"/>)~" + shape);
    QTest::newRow("drawing in a drawing") << svg(svg(shape));
    QTest::newRow("repeated shapes") << svg(R"~(<use href="#a"/>)~" + shape);
    QTest::newRow("entity") << "<!DOCTYPE svg [<!ENTITY e '9'>]>" + svg(R"~(<path d="M0 0h&e;"/>)~");
    QTest::newRow("entity that multiplies")
        << "<!DOCTYPE svg [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]>" + svg("<desc>&b;</desc>" + shape);
    QTest::newRow("entity from a file") << "<!DOCTYPE svg [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" +
                                               svg("&e;" + shape);
    QTest::newRow("entity of another document")
        << "<!DOCTYPE svg SYSTEM 'https://spy.example/s.dtd'>" + svg("&e;" + shape);
}

void TestPicture::whatIsNotADrawingOfShapesIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto picture = decodePicture(bytes);
    QVERIFY(!picture);
    QCOMPARE(picture.error().problem, Problem::BadAnswer);
}

void TestPicture::aPlainDocumentTypeIsHarmless()
{
    const auto reduced = reduceSvg(
        R"~(<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">)~" +
        svg(shape));
    QVERIFY(reduced.ok());
    QVERIFY(!reduced->contains("DOCTYPE"));
}

void TestPicture::bombsAreRefused()
{
    constexpr int allowed = 1000;
    QVERIFY(reduceSvg(svg(QByteArray("<g/>").repeated(allowed))).ok());
    QVERIFY(!reduceSvg(svg(QByteArray("<g/>").repeated(allowed + 1))));
    const auto nested = [](int depth) {
        return svg(QByteArray("<g>").repeated(depth) + QByteArray("</g>").repeated(depth));
    };
    QVERIFY(reduceSvg(nested(20)).ok());
    QVERIFY(!reduceSvg(nested(100)));
    QVERIFY(!reduceSvg(nested(50'000)));
    const QByteArray drawing = svg(shape);
    const QByteArray filled = drawing + QByteArray(static_cast<int>(pictureLimit) - drawing.size(), '\n');
    QVERIFY(decodePicture(filled).ok());
    QVERIFY(!decodePicture(filled + '\n'));
}

void TestPicture::drawingsThatCostTooMuchAreRefused_data()
{
    QTest::addColumn<QByteArray>("drawing");
    const QByteArray small = R"~(viewBox="0 0 4 4")~";
    const QByteArray arc = "A100000 100000 0 1 1 99999 -99999A1 1 0 1 0 -99999 99999";
    QTest::newRow("lines far out of the picture")
        << svg("<path stroke='#000' d='M0 0" + arc.repeated(20) + "'/>", small);
    QTest::newRow("a very wide line") << svg("<path stroke='#000' stroke-width='100000' d='M0 0h1'/>", small);
    QTest::newRow("a very wide line by its style")
        << svg("<path style='stroke:red;stroke-width:99999px' d='M0 0h1'/>", small);
    QTest::newRow("a very wide line for all")
        << svg("<path stroke='#000' d='M0 0h1'/>", small + " stroke-width='99999'");
    QTest::newRow("a mitre without end") << svg("<path stroke='#000' stroke-miterlimit='99999' d='M0 0h1'/>", small);
    QTest::newRow("a vast circle") << svg("<circle r='90000'/>", small);
    QTest::newRow("points far out") << svg("<polygon points='0 0 90000 1 2 2'/>", small);
    QTest::newRow("a path of too many numbers") << svg("<path d='M" + QByteArray("1 ").repeated(20'001) + "'/>");
    QTest::newRow("many paths of too many numbers")
        << svg(QByteArray("<path d='M" + QByteArray("1 ").repeated(500) + "'/>").repeated(41));
}

void TestPicture::drawingsThatCostTooMuchAreRefused()
{
    QFETCH(QByteArray, drawing);
    const auto reduced = reduceSvg(drawing);
    QVERIFY(!reduced);
    QVERIFY2(reduced.error().cause.contains(QLatin1String("costs")), qPrintable(reduced.error().cause));
}

void TestPicture::drawingsOfCommonEditorsComeIn_data()
{
    QTest::addColumn<QByteArray>("drawing");
    QTest::newRow("moved into place from a page of 1,052")
        << svg("<g transform='translate(0,-1028.3622)'><path d='m 4,1050 h 16 v -16 z' stroke-width='2'/></g>");
    QTest::newRow("moved into place from a far sheet") << svg(
        "<g transform='translate(-12345, -6789)'><g transform='translate(12349, 6793)'><path d='M0 0h9v9z'/></g></g>");
    QTest::newRow("traced ten times as large")
        << svg("<g transform='translate(0,512) scale(0.1,-0.1)'><path d='M1280 5100 l-90 -12 40 200z'/></g>",
               R"~(width="512pt" height="512pt" viewBox="0 0 512 512")~");
    QTest::newRow("shown large") << svg(shape, R"~(width="3000" height="3000" viewBox="0 0 24 24")~");
    QTest::newRow("on a grid of one") << svg("<path stroke-miterlimit='10' d='M0 0h.5v.5z'/>",
                                             R"~(viewBox="0 0 1 1")~");
    QTest::newRow("much detail") << svg("<path d='M" + QByteArray("1.25 3,").repeated(9'000) + "'/>");
}

void TestPicture::drawingsOfCommonEditorsComeIn()
{
    QFETCH(QByteArray, drawing);
    const auto reduced = reduceSvg(drawing);
    QVERIFY2(reduced.ok(), reduced.ok() ? "" : qPrintable(reduced.error().cause));
}

void TestPicture::aReducedDrawingReducesToItself()
{
    const auto once = reduceSvg(svg(R"~(<g style="stroke:blue"><rect x="1" y="1" width="5px" height="5"/></g>)~"));
    QVERIFY(once.ok());
    QCOMPARE(*reduceSvg(*once), *once);
    QCOMPARE(decodePicture(*once)->kind, PictureKind::Svg);
}

void TestPicture::ofAPngOnlyThePixelsComeIn()
{
    const QByteArray palette = chunk("PLTE", "abc");
    const QByteArray clear = chunk("tRNS", "x");
    const auto picture = decodePicture(signature + header(1024, 16) + chunk("iCCP", "profile") + palette + clear +
                                       chunk("tEXt", "Author") + data + chunk("eXIf", "place") + end + "tail");
    QVERIFY(picture.ok());
    QCOMPARE(picture->kind, PictureKind::Png);
    QCOMPARE(picture->content, signature + header(1024, 16) + palette + clear + data + end);
}

void TestPicture::badPngsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("signature alone") << signature;
    QTest::newRow("wrong signature") << "\x89PNG\n\n\n\n" + header(9, 9) + data + end;
    QTest::newRow("too wide") << signature + header(mostPixels + 1, 9) + data + end;
    QTest::newRow("too high") << signature + header(9, 0xffffffff) + data + end;
    QTest::newRow("no width") << signature + header(0, 9) + data + end;
    QTest::newRow("no header") << signature + data + end;
    QTest::newRow("two headers") << signature + header(9, 9) + header(60'000, 60'000) + data + end;
    QTest::newRow("short header") << signature + chunk("IHDR", "12345678") + data + end;
    QTest::newRow("no end") << signature + header(9, 9) + data;
    QTest::newRow("length lies") << signature + header(9, 9) + number(0xffffffff) + "IDATx";
    QTest::newRow("cut off") << (signature + header(9, 9) + data + end).chopped(1);
}

void TestPicture::badPngsAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto picture = decodePicture(bytes);
    QVERIFY(!picture);
    QCOMPARE(picture.error().problem, Problem::BadAnswer);
}

void TestPicture::theSiteOfAFeed()
{
    QCOMPARE(siteOf(QUrl(u"https://api.refugies.info"_qs)), QUrl(u"https://refugies.info"_qs));
    QCOMPARE(siteOf(QUrl(u"https://feed.example:8443/api/v2"_qs)), QUrl(u"https://feed.example:8443"_qs));
    QCOMPARE(siteOf(QUrl(u"http://127.0.0.1:9000"_qs)), QUrl(u"http://127.0.0.1:9000"_qs));
}

void TestPicture::addresses_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QByteArray>("asked");
    QTest::newRow("absolute") << u"https://pictures.example/v1/a.svg"_qs
                              << QByteArray("https://pictures.example/v1/a.svg");
    QTest::newRow("path") << u"/images/a.svg"_qs << QByteArray("https://site.example/fr/images/a.svg");
    QTest::newRow("accents") << u"/images/thèmes/santé mentale.svg"_qs
                             << QByteArray("https://site.example/fr/images/th%C3%A8mes/sant%C3%A9%20mentale.svg");
    QTest::newRow("accents encoded before") << u"/images/sant%C3%A9%20mentale.svg"_qs
                                            << QByteArray("https://site.example/fr/images/sant%C3%A9%20mentale.svg");
    QTest::newRow("accents elsewhere") << u"https://pictures.example/é.svg"_qs
                                       << QByteArray("https://pictures.example/%C3%A9.svg");
    QTest::newRow("query") << u"/a.svg?v=é"_qs << QByteArray("https://site.example/fr/a.svg?v=%C3%A9");
    QTest::newRow("per cent") << u"/100%.svg"_qs << QByteArray("https://site.example/fr/100%25.svg");
}

void TestPicture::addresses()
{
    QFETCH(QString, written);
    QFETCH(QByteArray, asked);
    const auto url = pictureUrl(written, QUrl(u"https://site.example/fr"_qs));
    QVERIFY(url.ok());
    QCOMPARE(url->toEncoded(), asked);
}

void TestPicture::otherAddressesAreNotAsked()
{
    for (const char *written : {"", "a.svg", "//spy.example/a.svg", "http://pictures.example/a.svg",
                                "file:///etc/passwd", "ftp://pictures.example/a.svg", "data:image/png;base64,AAAA",
                                "javascript:alert(1)", "https://", "https://user:key@pictures.example/a.svg"}) {
        const auto url = pictureUrl(QString::fromLatin1(written), QUrl(u"https://site.example"_qs));
        QVERIFY2(!url, written);
        QCOMPARE(url.error().problem, Problem::BadAnswer);
    }
}

void TestPicture::theOperatorsOwnServersMayBeAnywhere_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("publicOnly");
    QTest::newRow("path of the site") << u"/a.svg"_qs << false;
    QTest::newRow("the site itself") << u"http://127.0.0.1:8080/a.svg"_qs << false;
    QTest::newRow("the feed itself") << u"https://feed.intern/a.svg"_qs << false;
    QTest::newRow("the feed itself, port named") << u"https://feed.intern:443/a.svg"_qs << false;
    QTest::newRow("another port of the feed's") << u"https://feed.intern:8443/a.svg"_qs << true;
    QTest::newRow("a name that contains it") << u"https://feed.intern.example/a.svg"_qs << true;
    QTest::newRow("a stranger") << u"https://pictures.example/a.svg"_qs << true;
    QTest::newRow("this machine over https") << u"https://127.0.0.1:8080/a.svg"_qs << true;
}

void TestPicture::theOperatorsOwnServersMayBeAnywhere()
{
    QFETCH(QString, written);
    QFETCH(bool, publicOnly);
    const PictureSources sources{QUrl(u"https://feed.intern/api"_qs), QUrl(u"http://127.0.0.1:8080"_qs), {}};
    const auto address = pictureAddress(written, sources);
    QVERIFY(address.ok());
    QCOMPARE(address->publicOnly, publicOnly);
    for (const char *other : {"http://127.0.0.1:8081/a.svg", "http://localhost:8080/a.svg", "http://feed.intern/a.svg"})
        QVERIFY2(!pictureAddress(QString::fromLatin1(other), sources), other);
}

void TestPicture::anOperatorCanListTheHosts()
{
    const PictureSources sources{QUrl(u"https://feed.example"_qs),
                                 QUrl(u"https://site.example"_qs),
                                 {u"pictures.example"_qs, u"xn--bcher-kva.example"_qs, u"*"_qs}};
    for (const char *listed : {"https://pictures.example/a.svg", "https://PICTURES.example/a.svg", "/a.svg",
                               "https://bücher.example/a.svg", "https://feed.example/a.svg"})
        QVERIFY2(pictureAddress(QString::fromUtf8(listed), sources).ok(), listed);
    for (const char *other : {"https://other.example/a.svg", "https://pictures.example.other.example/a.svg",
                              "https://sub.pictures.example/a.svg", "https://1.1.1.1/a.svg"}) {
        const auto address = pictureAddress(QString::fromUtf8(other), sources);
        QVERIFY2(!address, other);
        QCOMPARE(address.error().problem, Problem::BadAnswer);
    }
}

ESCALE_GUILESS_TEST(TestPicture)
#include "tst_picture.moc"
