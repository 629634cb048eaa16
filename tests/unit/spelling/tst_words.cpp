// SPDX-License-Identifier: GPL-3.0-or-later
// Which words of a text a dictionary is asked about.
#include "spelling/spellingwords.h"
#include "testprogram.h"

#include <QTest>

using namespace escale;

class TestWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsAskedAbout_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const QString &text, const QStringList &words) {
            QTest::newRow(name) << text << words;
        };
        row("nothing", {}, {});
        row("only signs", u" … – « » ! 12 % €"_qs, {});
        row("a sentence", u"Vous pouvez venir, demain !"_qs, {u"Vous"_qs, u"pouvez"_qs, u"venir"_qs, u"demain"_qs});
        row("apostrophes", u"l'aide d’une aujourd'hui"_qs, {u"l'aide"_qs, u"d’une"_qs, u"aujourd'hui"_qs});
        row("a quotation", u"'oui' ‘non’"_qs, {u"oui"_qs, u"non"_qs});
        row("hyphens", u"peut-être - non- -oui"_qs, {u"peut-être"_qs, u"non"_qs, u"oui"_qs});
        row("addresses", u"www.exemple.fr moi@exemple.fr https://exemple.fr/une-page exemple.fr."_qs, {});
        row("an end without a space", u"la fin.Demain"_qs, {u"la"_qs, u"fin"_qs, u"Demain"_qs});
        row("digits", u"A1 18h30 1er covid19 2e"_qs, {});
        row("abbreviations", u"la CAF et l’OFII du Var"_qs, {u"la"_qs, u"et"_qs, u"l’OFII"_qs, u"du"_qs, u"Var"_qs});
        row("single letters", u"il y a"_qs, {u"il"_qs});
        row("Ukrainian", u"ім’я п'ять"_qs, {u"ім’я"_qs, u"п'ять"_qs});
        row("Arabic", u"مرحبا، كيف الحال؟"_qs, {u"مرحبا"_qs, u"كيف"_qs, u"الحال"_qs});
        row("a soft hyphen", u"admi\u00adnis\u00adtra\u00adtion"_qs, {u"admi\u00adnis\u00adtra\u00adtion"_qs});
        row("lines", u"un\u2029deux\u2028trois"_qs, {u"un"_qs, u"deux"_qs, u"trois"_qs});
    }
    void whatIsAskedAbout()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QStringList found;
        for (const TextRange &range : spellingWords(text))
            found.append(text.sliced(range.start, range.length));
        QCOMPARE(found, words);
    }

    /// Any text, whatever is in it: ranges in order, inside, none over another.
    void anyTextIsWalkedToItsEnd()
    {
        const QString signs = u"ab'’-.@:/ \n1É\u0301م😀"_qs + QChar(0xd800); // the last: half of a pair
        quint32 seed = 20'261'129;
        for (int round = 0; round < 2'000; ++round) {
            QString text;
            for (int i = 0; i < 24; ++i) {
                seed = seed * 1'664'525 + 1'013'904'223;
                text += signs[(seed >> 16) % quint32(signs.size())];
            }
            qsizetype last = 0;
            for (const TextRange &range : spellingWords(text)) {
                QVERIFY(range.start >= last && range.length > 1);
                last = range.end();
            }
            QVERIFY(last <= text.size());
        }
    }
};

ESCALE_GUILESS_TEST(TestWords)
#include "tst_words.moc"
