// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/fonts.h"

#include <QFontDatabase>
#include <QGlyphRun>
#include <QRawFont>
#include <QTextLayout>
#include <algorithm>

namespace escale {

namespace {

/// Letters that go missing first: those beyond the common alphabet of the script.
QString sampleOf(Language language)
{
    switch (language) {
    case Language::Fr:
        return QStringLiteral("Où êtes-vous ? L’œuvre, ça coûte 10 € « ÀÉÎÔÛÇ »");
    case Language::En:
        return QStringLiteral("The quick brown fox jumps over the lazy dog 0123456789 @");
    case Language::Uk:
        return QStringLiteral("Її ґанок є поруч, Європа, ж’їв");
    case Language::Ti:
        return QStringLiteral("ትግርኛ ቋንቋኹም ምረጹ ሓገዝ ቐ ኸ ዅ ፧ ።");
    case Language::Ar:
        return QStringLiteral("اللغة العربية؟ لأَنَّ إلى ء ئ ؤ ة ى ٠١٢٣٤٥٦٧٨٩");
    case Language::Ps:
        return QStringLiteral("پښتو ټ ډ ړ ڼ ځ څ ږ ښ ې ۍ ئ ګ");
    case Language::Ru:
        return QStringLiteral("Съешь ещё этих мягких французских булок");
    case Language::Fa:
        return QStringLiteral("زبان فارسی، پ چ ژ گ ک ی می‌خواهم ۰۱۲۳۴۵۶۷۸۹");
    }
    Q_UNREACHABLE();
}

/// Spaces, marks that steer and control characters have no glyph of their own to miss.
bool isDrawn(char32_t c)
{
    return !QChar::isSpace(c) && QChar::category(c) != QChar::Other_Format &&
           QChar::category(c) != QChar::Other_Control;
}

} // namespace

QStringList fontFamilies()
{
    return {QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans Ethiopic")};
}

double scriptFactor(Language language)
{
    return direction(language) == Qt::RightToLeft ? 1.1 : 1.0;
}

QFont fontFor(Language language, double pixels, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(fontFamilies());
    font.setPixelSize(std::max(1, qRound(pixels * scriptFactor(language))));
    font.setWeight(weight);
    return font;
}

QStringList missingFamilies()
{
    QStringList missing = fontFamilies();
    missing.removeIf([](const QString &family) { return QFontDatabase::hasFamily(family); });
    return missing;
}

bool hasMissingGlyph(const QString &text, const QFont &font)
{
    QString drawn;
    for (const char32_t c : text.toUcs4()) {
        if (isDrawn(c))
            drawn.append(QString::fromUcs4(&c, 1));
    }
    QTextLayout layout(drawn, font);
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    for (const QGlyphRun &run : layout.glyphRuns()) {
        if (run.glyphIndexes().contains(0U))
            return true;
        // A face of another house would look wrong even where it has the letter.
        if (!fontFamilies().contains(run.rawFont().familyName()))
            return true;
    }
    return false;
}

QList<Language> languagesWithoutGlyphs()
{
    QList<Language> missing;
    for (Language language : allLanguages) {
        if (hasMissingGlyph(sampleOf(language), fontFor(language, 16)))
            missing.append(language);
    }
    return missing;
}

} // namespace escale
