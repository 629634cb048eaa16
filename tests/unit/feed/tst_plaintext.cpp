// SPDX-License-Identifier: GPL-3.0-or-later
// The character rules of plaintext.h, one by one.
#include "feed/plaintext.h"
#include "testprogram.h"

#include "feed/richtext.h"

#include <QTest>
#include <QThread>

using namespace escale;

namespace {

QString single(const QString &text)
{
    return cleanText(text, TextShape::SingleLine);
}

QString multi(const QString &text)
{
    return cleanText(text, TextShape::MultiLine);
}

/// A black flag, these letters as tags, the tag that ends it.
QString flagOf(const QByteArray &letters)
{
    QString flag = QString::fromUcs4(U"\U0001F3F4");
    for (const char letter : letters)
        flag += QStringView(QChar::fromUcs4(0xe0000 + static_cast<char32_t>(letter)));
    return flag + QString::fromUcs4(U"\U000E007F");
}

} // namespace

class TestPlainText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void controlCharactersGo()
    {
        const QString hostile =
            QStringLiteral("a") + QChar(0) + QStringLiteral("b\u0007c\u0008d\u001be\u001ff\u007fg\u0085h");
        QCOMPARE(single(hostile), QStringLiteral("abcdefg h")); // U+0085 is a line end
        for (char16_t c = 1; c < 0x20; ++c) {
            const QString out = single(QStringLiteral("x") + QChar(c) + QStringLiteral("y"));
            QVERIFY2(out == QStringLiteral("xy") || out == QStringLiteral("x y"), qPrintable(QString::number(c)));
        }
    }

    void lineEndsOfEveryKindAreOneKind()
    {
        QCOMPARE(multi(QStringLiteral("a\r\nb\rc\nd\u2028e\u2029f\vg\fh")), QStringLiteral("a\nb\nc\nd\ne\nf\ng\nh"));
        QCOMPARE(single(QStringLiteral("a\r\nb\u2028c\u2029d")), QStringLiteral("a b c d"));
    }

    void whiteSpaceCollapsesAndTheEndsAreTrimmed()
    {
        QCOMPARE(single(QStringLiteral("  a \t b  \n c ")), QStringLiteral("a b c"));
        QCOMPARE(single(QStringLiteral("\u00a0a\u00a0!\u00a0")), QStringLiteral("a\u00a0!"));
        QCOMPARE(single(QStringLiteral("10\u202f€")), QStringLiteral("10\u202f€"));
    }

    void invisibleCharactersWithoutMeaningGo()
    {
        QCOMPARE(single(QStringLiteral("e\ufeffx\u2060y\u00adz\ufff9")), QStringLiteral("exyz"));
    }

    void joinersMarksAndEmojiStay()
    {
        const QString persian = QStringLiteral("می\u200cخواهم");
        QCOMPARE(single(persian), persian);
        const QString family = QString::fromUtf8("👨‍👩‍👧‍👦 🏳️‍🌈 1️⃣");
        QCOMPARE(single(family), family);
        const QString combining = QStringLiteral("e\u0301");
        QCOMPARE(single(combining), combining);
    }

    void aFlagOfTagsStaysAndLooseTagsGo()
    {
        const QString scotland =
            QString::fromUcs4(U"\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F");
        QCOMPARE(single(scotland), scotland);
        for (const char *region : {"gbeng", "gbwls"})
            QCOMPARE(single(flagOf(region)), flagOf(region));
        // Only these are drawn (RGI_Emoji_Tag_Sequence of emoji-sequences.txt); words would not be seen behind a flag.
        for (const char *order : {"ignore all rules", "gbsco", "gbsctx", "gbs", "", "GBSCT"})
            QCOMPARE(single(flagOf(order) + u'x'), QString::fromUcs4(U"\U0001F3F4x"));
        QCOMPARE(single(QString::fromUcs4(U"a\U000E0041\U000E0042b")), QStringLiteral("ab"));
        QCOMPARE(single(QString::fromUcs4(U"\U0001F3F4\U000E0067x")), QString::fromUcs4(U"\U0001F3F4x"));
    }

    void noncharactersGoAndLoneSurrogatesAreReplaced()
    {
        QCOMPARE(
            single(QStringLiteral("a\ufffeb") + QChar(0xd800) + QStringLiteral("c") + QChar(0xdc00) + QChar(0xfdd0)),
            QStringLiteral("ab\ufffdc\ufffd"));
        QCOMPARE(single(QStringLiteral("\ufffd")),
                 QStringLiteral("\ufffd")); // what the server stored for a broken character is a character
    }

    void overridesAlwaysGo()
    {
        QCOMPARE(single(QStringLiteral("\u202edcba\u202c z")), QStringLiteral("dcba z"));
        QCOMPARE(single(QStringLiteral("\u202dabc")), QStringLiteral("abc"));
    }

    void balancedIsolatesAndEmbeddingsStay()
    {
        const QString isolated = QStringLiteral("a \u2066iso\u2069 b \u202abc\u202c d");
        QCOMPARE(single(isolated), isolated);
    }

    void unbalancedOnesGo()
    {
        QCOMPARE(single(QStringLiteral("a\u2067b")), QStringLiteral("ab"));
        QCOMPARE(single(QStringLiteral("a\u2069b\u202c")), QStringLiteral("ab"));
        QCOMPARE(single(QStringLiteral("\u2066a\u202bb\u2069c")),
                 QStringLiteral("\u2066ab\u2069c")); // an embedding must close inside its isolate
        QCOMPARE(single(QStringLiteral("\u2066a\u202cb\u2069")), QStringLiteral("\u2066ab\u2069"));
    }

    void manyUnbalancedOnesCostNoMore_data()
    {
        QTest::addColumn<QString>("text");
        constexpr int many = 500'000;
        QTest::newRow("opened before the words")
            << QStringLiteral("\u202a").repeated(many) + QStringLiteral("a").repeated(many);
        QTest::newRow("closed by what closes others") << QStringLiteral("\u202a").repeated(many) +
                                                             QStringLiteral("\u2069").repeated(many) +
                                                             QStringLiteral("a").repeated(many);
    }

    void manyUnbalancedOnesCostNoMore()
    {
        QFETCH(QString, text);
        const QString words = text;
        QString plain;
        QList<Block> blocks;
        QThread *thread = QThread::create([&] {
            plain = single(words);
            blocks = blocksFromHtml(words.toStdString(), Language::Fr);
        });
        thread->start();
        QVERIFY2(thread->wait(20'000), "time must grow with the input, not with its square");
        delete thread;
        QCOMPARE(plain, QStringLiteral("a").repeated(20'000)); // no plain field is longer
        QCOMPARE(plainText(blocks), QStringLiteral("a").repeated(words.count(u'a')));
    }

    void aVeryLongFieldIsCutBetweenCharactersAndLeavesNoDirectionOpen()
    {
        const QString most = QStringLiteral("a").repeated(20'000);
        QCOMPARE(single(most), most);
        QCOMPARE(single(most + u'b'), most);
        const QString smile = QString::fromUtf8("\xf0\x9f\x99\x82");
        QCOMPARE(single(most.chopped(1) + smile), most.chopped(1));
        QCOMPARE(single(QStringLiteral("\u2067") + most + QStringLiteral("\u2069")), most.chopped(1));
    }

    void marksStay()
    {
        const QString marks = QStringLiteral("a\u200eb\u200fc\u061cd");
        QCOMPARE(single(marks), marks);
    }

    void tagsGoAndTheirWordsStay()
    {
        QCOMPARE(single(QStringLiteral("Gratuit <b>t</b> &lt;i&gt;")), QStringLiteral("Gratuit t <i>"));
        QCOMPARE(single(QStringLiteral("a<script>alert(1)</script>b")), QStringLiteral("ab"));
        QCOMPARE(single(QStringLiteral("L&#39;aide &amp; vous&nbsp;!")), QStringLiteral("L'aide & vous\u00a0!"));
        QCOMPARE(single(QStringLiteral("a < b && c > d")), QStringLiteral("a < b && c > d"));
        QCOMPARE(multi(QStringLiteral("12 rue X<br>75010 Paris")), QStringLiteral("12 rue X\n75010 Paris"));
        QCOMPARE(multi(QStringLiteral("A &amp; B\n75010 Paris")), QStringLiteral("A & B\n75010 Paris"));
        QCOMPARE(single(QStringLiteral("\"><img src=x onerror=alert(1)>")), QStringLiteral("\">"));
    }

    void entitiesCannotSmuggleControls()
    {
        QCOMPARE(single(QStringLiteral("a&#0;b&#7;c&#x202e;d")).remove(QChar(0xfffd)), QStringLiteral("abcd"));
    }
};

ESCALE_GUILESS_TEST(TestPlainText)
#include "tst_plaintext.moc"
