// SPDX-License-Identifier: GPL-3.0-or-later
// All eight languages are drawn with the families we name, and a letter nobody has is noticed.
#include "style/fonts.h"
#include "testprogram.h"

#include <QtTest>

using namespace escale;

class TestFonts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void allLanguagesAreDrawn();
    void aMissingLetterIsNoticed();
    void otherFamiliesAreNoticed();
};

void TestFonts::initTestCase()
{
    if (!missingFamilies().isEmpty())
        QSKIP("The Noto fonts (Debian: fonts-noto-core) are not installed on this machine.");
}

void TestFonts::allLanguagesAreDrawn()
{
    QCOMPARE(languagesWithoutGlyphs(), QList<Language>{});
    for (Language language : allLanguages)
        QVERIFY(!hasMissingGlyph(ownName(language), fontFor(language, 20)));
}

void TestFonts::aMissingLetterIsNoticed()
{
    // U+10FFFD, private: no face has it. A hieroglyph: a stranger may have it, our families do not.
    QVERIFY(hasMissingGlyph(QString::fromUcs4(U"a\U0010FFFD", 2), fontFor(Language::Fr, 20)));
    QVERIFY(hasMissingGlyph(QString::fromUcs4(U"a\U00013000", 2), fontFor(Language::Fr, 20)));
    QVERIFY(!hasMissingGlyph(QStringLiteral("a"), fontFor(Language::Fr, 20)));
}

void TestFonts::otherFamiliesAreNoticed()
{
    // Tigrinya with Latin and Arabic faces only: either a box, or a stranger stands in.
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic")});
    font.setStyleStrategy(QFont::NoFontMerging);
    QVERIFY(hasMissingGlyph(QStringLiteral("ትግርኛ"), font));
}

ESCALE_TEST(TestFonts)
#include "tst_fonts.moc"
