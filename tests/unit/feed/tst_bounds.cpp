// SPDX-License-Identifier: GPL-3.0-or-later
// However much a fiche holds, what is kept fits a page, a voice and an index; what was cut is counted, and ordinary
// fiches are not touched.
#include "feed/apidecode.h"
#include "feed/bounds.h"
#include "testprogram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace escale;

namespace {

const QString ficheId = QStringLiteral("5e3c4b7a8f1d2c0012345678");

QJsonObject ficheWith(const QString &key, const QJsonValue &value)
{
    QJsonObject fiche{{QStringLiteral("_id"), ficheId},
                      {QStringLiteral("typeContenu"), QStringLiteral("dispositif")},
                      {QStringLiteral("titreInformatif"), QStringLiteral("Titre")},
                      {QStringLiteral("what"), QStringLiteral("<p>Quoi</p>")}};
    fiche.insert(key, value);
    return fiche;
}

Detail decoded(const QJsonObject &fiche)
{
    const QJsonObject envelope{{QStringLiteral("text"), QStringLiteral("success")}, {QStringLiteral("data"), fiche}};
    auto detail = decodeDetail(QJsonDocument(envelope).toJson(QJsonDocument::Compact), ficheId, Language::Fr);
    if (!detail)
        qFatal("the fiche was not read");
    return std::move(detail).value();
}

Detail withWhat(const QString &html)
{
    return decoded(ficheWith(QStringLiteral("what"), html));
}

int cut(const Detail &detail, const char *bound)
{
    return detail.drift.counts().value({DriftKind::Limit, QString::fromLatin1(bound)});
}

qsizetype cuts(const Detail &detail)
{
    qsizetype count = 0;
    for (auto it = detail.drift.counts().cbegin(); it != detail.drift.counts().cend(); ++it)
        count += it.key().first == DriftKind::Limit ? *it : 0;
    return count;
}

QString wordsOf(const Detail &detail)
{
    return plainText(detail.translation.what);
}

} // namespace

class TestBounds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOrdinaryFicheIsNotTouched()
    {
        const Detail detail = withWhat(QStringLiteral("<p>Un <b>mot</b>, https://www.example.org/%1</p><ul><li>a</ul>")
                                           .arg(QStringLiteral("chemin/").repeated(20)));
        QCOMPARE(cuts(detail), 0);
        QVERIFY(!wordsOf(detail).contains(QChar(0x200b)));
    }

    void aWordWithoutEndMayBreakAndLosesNothing()
    {
        const QString word = QStringLiteral("x").repeated(300'000);
        const Detail detail = withWhat(QStringLiteral("<p>a %1 b</p>").arg(word));
        QVERIFY(cut(detail, "word") > 0);
        QString text = wordsOf(detail);
        qsizetype longest = 0;
        for (const QString &piece : text.split(QRegularExpression(QStringLiteral("[\\s\\x{200b}]"))))
            longest = std::max(longest, piece.size());
        QCOMPARE(longest, bounds::word);
        QCOMPARE(cut(detail, "section"), 1); // and it is no longer than a section
        text.remove(QChar(0x200b)).remove(u'\n');
        QVERIFY(text.startsWith(QStringLiteral("a xxx")));
        QVERIFY(text.count(u'x') > bounds::section * 9 / 10);
    }

    void aWordIsFoundAcrossStretchesOfDifferentLook()
    {
        const Detail detail = withWhat(QStringLiteral("<b>xxxxxxxxxx</b><i>yyyyyyyyyy</i>").repeated(12));
        QCOMPARE(cut(detail, "word"), 1);
        QCOMPARE(wordsOf(detail).indexOf(QChar(0x200b)), bounds::word);
    }

    void noCharacterIsCutInTwo()
    {
        const QString smile = QString::fromUtf8("\xf0\x9f\x99\x82");
        const QString accented = QStringLiteral("e\u0301");
        for (const QString &piece : {smile, accented}) {
            const QString out = withPlacesToBreak(piece.repeated(1000));
            for (const QString &part : out.split(QChar(0x200b)))
                QVERIFY(part.startsWith(piece.front()));
            QVERIFY(out.contains(QChar(0x200b)));
        }
        // Marks without end are one character to Unicode, and still end.
        QVERIFY(
            withPlacesToBreak(QStringLiteral("e") + QStringLiteral("\u0301").repeated(10'000)).contains(QChar(0x200b)));
    }

    void aLongParagraphGoesOnInTheNext()
    {
        const QString sentence = QStringLiteral("Une phrase. ");
        const Detail detail = withWhat(QStringLiteral("<ul><li>%1</li></ul>").arg(sentence.repeated(2'000)));
        QCOMPARE(cut(detail, "paragraph"), 1);
        const QList<Block> &blocks = detail.translation.what;
        QVERIFY(blocks.size() > 1);
        QCOMPARE(blocks.at(0).kind, BlockKind::ListItem);
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            QVERIFY(plainText(blocks.at(i)).size() <= bounds::paragraph);
            QCOMPARE(blocks.at(i).depth, 1);
            QVERIFY(i == 0 || blocks.at(i).kind == BlockKind::Paragraph);
        }
        QCOMPARE(wordsOf(detail).count(QStringLiteral("phrase.")), 2'000);
    }

    void whatIsBoundedIsCounted_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QByteArray>("bound");
        QTest::newRow("paragraphs") << QStringLiteral("<p>a</p>").repeated(bounds::blocks + 1) << QByteArray("blocks");
        QTest::newRow("a section") << QStringLiteral("<p>aaaaa aaaa</p>").repeated(1'900).replace(u'a', u"aaaaaaa"_qs)
                                   << QByteArray("section");
        QTest::newRow("looks") << QStringLiteral("<b>a </b><i>b </i>").repeated(bounds::runs) << QByteArray("runs");
        QTest::newRow("a callout") << QStringLiteral("<div data-callout='info'>%1</div>")
                                          .arg(QStringLiteral("<p>a b</p>").repeated(bounds::blocks + 1))
                                   << QByteArray("callout");
    }
    void whatIsBoundedIsCounted()
    {
        QFETCH(QString, html);
        QFETCH(QByteArray, bound);
        const Detail detail = withWhat(html);
        QVERIFY2(cut(detail, bound.constData()) > 0, bound.constData());
        QVERIFY(detail.translation.what.size() <= bounds::blocks);
        QVERIFY(wordsOf(detail).size() <= bounds::section + bounds::blocks);
        QVERIFY(!detail.translation.what.isEmpty());
    }

    void allSectionsTogetherAreBoundedToo()
    {
        QJsonObject how;
        for (int i = 0; i < 20; ++i)
            how.insert(
                QStringLiteral("k%1").arg(i),
                QJsonObject{{QStringLiteral("title"), QStringLiteral("t")},
                            {QStringLiteral("text"),
                             QStringLiteral("<p>mot mot mot</p>").repeated(1'900).replace(u'o', u"oooooooooo"_qs)}});
        const Detail detail = decoded(ficheWith(QStringLiteral("how"), how));
        QVERIFY(cut(detail, "text") > 0);
        qsizetype all = 0;
        for (const Section &section : detail.translation.how) {
            for (const Block &block : section.blocks)
                all += plainText(block).size();
        }
        QVERIFY(all <= bounds::text);
        QVERIFY(all > bounds::text * 9 / 10);
    }

    void listsAreBounded_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QByteArray>("bound");
        QJsonObject sections;
        for (int i = 0; i < 3'000; ++i)
            sections.insert(QStringLiteral("k%1").arg(i),
                            QJsonObject{{QStringLiteral("title"), QStringLiteral("t")},
                                        {QStringLiteral("text"), QStringLiteral("<p>x</p>")}});
        QJsonArray places;
        for (int i = 0; i < 20'000; ++i)
            places.append(QJsonObject{{QStringLiteral("title"), QStringLiteral("a")},
                                      {QStringLiteral("lat"), 1},
                                      {QStringLiteral("lng"), 2}});
        QJsonArray partners;
        for (int i = 0; i < 3'000; ++i)
            partners.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("n")}});
        QTest::newRow("sections") << QStringLiteral("how") << QJsonValue(sections) << QByteArray("sections");
        QTest::newRow("places") << QStringLiteral("map") << QJsonValue(places) << QByteArray("places");
        QTest::newRow("partners") << QStringLiteral("sponsors") << QJsonValue(partners) << QByteArray("partners");
    }
    void listsAreBounded()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QByteArray, bound);
        const Detail detail = decoded(ficheWith(key, value));
        QCOMPARE(cut(detail, bound.constData()), 1);
        QCOMPARE(cuts(detail), 1);
        QVERIFY(detail.translation.how.size() <= bounds::sections);
        QVERIFY(detail.fiche.places.size() <= bounds::places);
        QVERIFY(detail.fiche.partners.size() <= bounds::partners);
    }

    void linesAreBounded()
    {
        const QString words = QStringLiteral("mot ").repeated(4'000);
        QCOMPARE(decoded(ficheWith(QStringLiteral("titreInformatif"), words)).translation.title.size(), bounds::line);
        QCOMPARE(cut(decoded(ficheWith(QStringLiteral("titreInformatif"), words)), "title"), 1);
        QCOMPARE(decoded(ficheWith(QStringLiteral("abstract"), words)).translation.abstract.size(), bounds::lines);
        const QJsonArray map{QJsonObject{{QStringLiteral("title"), words}, {QStringLiteral("address"), words}}};
        const Detail detail = decoded(ficheWith(QStringLiteral("map"), map));
        QCOMPARE(cut(detail, "place"), 2);
        QCOMPARE(detail.fiche.places.at(0).title.size(), bounds::line);
    }

    void aBoundedFicheIsWithinTheBounds()
    {
        Detail detail =
            withWhat(QStringLiteral("<b>%1</b> <i>b</i>").arg(QStringLiteral("x").repeated(900)).repeated(500));
        QVERIFY(cuts(detail) > 0);
        const Translation once = detail.translation;
        detail.drift = {};
        keepWithinBounds(detail);
        QCOMPARE(detail.translation, once);
        QCOMPARE(cuts(detail), 0);
    }
};

ESCALE_GUILESS_TEST(TestBounds)
#include "tst_bounds.moc"
