// SPDX-License-Identifier: GPL-3.0-or-later
#include "alphabets.h"
#include "keyboard/keynames.h"
#include "keyboard/keyspec.h"
#include "style/fonts.h"
#include "testprogram.h"

#include <QSet>
#include <QTest>

using namespace escale;

namespace {

KeyboardLayout layoutOf(Language language)
{
    const auto layout = keyboardLayout(language);
    if (!layout)
        qFatal("%s: %s", code(language).data(), qPrintable(layout.error().cause));
    return *layout;
}

/// Everything that one touch, or a touch and a form, can write.
QSet<QString> reachable(const KeyboardLayout &layout)
{
    QSet<QString> all;
    for (const QList<QStringList> &rows : {layout.letters, layout.signs, QList<QStringList>{layout.quick}}) {
        for (const QStringList &row : rows)
            all += QSet<QString>(row.begin(), row.end());
    }
    for (const QStringList &forms : layout.forms)
        all += QSet<QString>(forms.begin(), forms.end());
    return all;
}

qsizetype longestRow(const KeyRows &rows)
{
    qsizetype longest = 0;
    for (const auto &row : rows)
        longest = std::max(longest, row.size());
    return longest;
}

QStringList textsOf(const KeyRows &rows)
{
    QStringList texts;
    for (const auto &row : rows) {
        for (const KeySpec &key : row)
            texts.append(key.text);
    }
    return texts;
}

constexpr auto leastLayout = "letters a b\nsigns 1\n";

} // namespace

class TestKeyboardLayout : public QObject {
    Q_OBJECT

private:
    static void addLanguages()
    {
        QTest::addColumn<Language>("language");
        for (const Language language : allLanguages)
            QTest::newRow(code(language).data()) << language;
    }

private Q_SLOTS:
    void everyLetterOfTheAlphabetCanBeWritten_data() { addLanguages(); }
    void everyLetterOfTheAlphabetCanBeWritten()
    {
        QFETCH(const Language, language);
        const QSet<QString> keys = reachable(layoutOf(language));
        for (const QString &letter : test::alphabet(language))
            QVERIFY2(keys.contains(letter), qPrintable(letter));
        for (const QString &digit : test::digits(language))
            QVERIFY2(keys.contains(digit), qPrintable(digit));
    }

    /// A letter of one key never needs the page of signs.
    void lettersAreOnTheFirstPage_data() { addLanguages(); }
    void lettersAreOnTheFirstPage()
    {
        QFETCH(const Language, language);
        KeyboardLayout letters = layoutOf(language);
        letters.signs.clear();
        const QSet<QString> keys = reachable(letters);
        for (const QString &letter : test::alphabet(language))
            QVERIFY2(keys.contains(letter), qPrintable(letter));
    }

    void everyFidelFamilyOpensFromItsFirstForm()
    {
        const KeyboardLayout layout = layoutOf(Language::Ti);
        const QList<QStringList> families = test::fidel();
        for (const QStringList &family : families.mid(0, 35)) {
            const QStringList forms = layout.forms.value(family.first());
            QCOMPARE(forms.mid(0, 7), family); // the orders, in their order
        }
        QCOMPARE(layout.forms.size(), 35);
    }

    void onlyScriptsWithCapitalsHaveShift_data() { addLanguages(); }
    void onlyScriptsWithCapitalsHaveShift()
    {
        QFETCH(const Language, language);
        const bool expected = LanguageSet{Language::Fr, Language::En, Language::Uk, Language::Ru}.contains(language);
        QCOMPARE(layoutOf(language).capitals, expected);
    }

    void everyKeyCanBeDrawn_data() { addLanguages(); }
    void everyKeyCanBeDrawn()
    {
        QFETCH(const Language, language);
        if (!missingFamilies().isEmpty())
            QSKIP("the fonts of the house are not installed");
        QString all;
        for (const QString &key : reachable(layoutOf(language))) {
            if (key != QString(QChar(0x200C)))
                all += key;
        }
        QVERIFY(!hasMissingGlyph(all, fontFor(language, 30)));
    }

    void everyKeyHasAName_data() { addLanguages(); }
    void everyKeyHasAName()
    {
        QFETCH(const Language, language);
        KeyboardState state;
        state.layout = layoutOf(language);
        state.language = language;
        state.languages = QList<Language>(allLanguages.begin(), allLanguages.end());
        state.enterWords = QStringLiteral("Search");
        for (const KeyPage page : {KeyPage::Letters, KeyPage::Signs, KeyPage::Languages}) {
            state.page = page;
            for (const auto &row : keysFor(state, 20)) {
                for (const KeySpec &key : row) {
                    const QString name = keyName(key);
                    QVERIFY2(!name.trimmed().isEmpty(), qPrintable(key.text));
                    const bool sign = key.action == KeyAction::Write && !key.text.at(0).isLetterOrNumber();
                    QVERIFY2(!sign || name.size() > 1, qPrintable(key.text)); // "Comma", not ","
                }
            }
        }
    }

    /// A narrow screen gets more rows, not smaller keys, and loses no key.
    void aNarrowScreenGetsMoreRows_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<int>("most");
        for (const Language language : allLanguages) {
            for (const int most : {7, 8, 10, 11, 13, 20})
                QTest::addRow("%s-%d", code(language).data(), most) << language << most;
        }
    }
    void aNarrowScreenGetsMoreRows()
    {
        QFETCH(const Language, language);
        QFETCH(const int, most);
        KeyboardState state;
        state.layout = layoutOf(language);
        state.language = language;
        state.languages = {Language::Fr, Language::Ar};
        const KeyRows rows = keysFor(state, most);
        QVERIFY(longestRow(rows) <= most);
        const QStringList texts = textsOf(rows);
        for (const QStringList &row : state.layout.letters) {
            for (const QString &letter : row)
                QVERIFY2(texts.contains(letter), qPrintable(letter));
        }
        for (const auto &row : rows) {
            double width = 0;
            for (const KeySpec &key : row)
                width += key.width;
            QVERIFY2(width <= most + 0.001, qPrintable(QString::number(width)));
        }
    }

    void formsOfACapitalAreCapitals()
    {
        KeyboardState state;
        state.layout = layoutOf(Language::Fr);
        state.open = QStringLiteral("e");
        state.current = QStringLiteral("E");
        const QStringList strip = textsOf({keysFor(state, 15).first()});
        QCOMPARE(strip, (QStringList{u"E"_qs, u"É"_qs, u"È"_qs, u"Ê"_qs, u"Ë"_qs}));
    }

    void defectsOfALayoutFileAreNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cause");
        const QString least = QString::fromLatin1(leastLayout);
        QTest::newRow("unknown word") << least + u"keys x"_qs << u"line 3"_qs;
        QTest::newRow("twice in a row") << u"letters a a\nsigns 1"_qs << u"a key stands twice"_qs;
        QTest::newRow("twice in two rows") << u"letters a\nletters a\nsigns 1"_qs << u"a key stands twice"_qs;
        QTest::newRow("forms without a key") << least + u"forms x y"_qs << u"forms of x"_qs;
        QTest::newRow("form twice") << least + u"forms a y y"_qs << u"forms of a"_qs;
        QTest::newRow("forms twice") << least + u"forms a y\nforms a z"_qs << u"line 4"_qs;
        QTest::newRow("no letters") << u"signs 1"_qs << u"letters or signs missing"_qs;
        QTest::newRow("no signs") << u"letters a"_qs << u"letters or signs missing"_qs;
    }
    void defectsOfALayoutFileAreNamed()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, cause);
        const auto layout = parseKeyboardLayout(text);
        QVERIFY(!layout.ok());
        QCOMPARE(layout.error().cause, cause);
    }

    void theLeastLayoutIsRead()
    {
        const auto layout = parseKeyboardLayout(QString::fromLatin1(leastLayout));
        QVERIFY(layout.ok());
        QCOMPARE(layout->letters, (QList<QStringList>{{u"a"_qs, u"b"_qs}}));
        QVERIFY(!layout->hasStrip());
    }
};

ESCALE_TEST(TestKeyboardLayout)
#include "tst_keyboardlayout.moc"
