// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/selftest.h"

#include "l10n/catalogue.h"
#include "store/library.h"
#include "store/reader.h"
#include "style/fonts.h"
#include "style/icons.h"

#include <QFile>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <algorithm>

namespace escale {

namespace {

class Checks final {
public:
    void check(bool ok, const QString &what) { (ok ? m_report.passed : m_report.failed).append(what); }
    [[nodiscard]] SelfTestReport report() const { return m_report; }

private:
    SelfTestReport m_report;
};

void checkFonts(Checks &checks)
{
    const QStringList missing = missingFamilies();
    checks.check(missing.isEmpty(), missing.isEmpty()
                                        ? QStringLiteral("font families")
                                        : QStringLiteral("font families, missing: %1 (Debian: fonts-noto-core)")
                                              .arg(missing.join(QStringLiteral(", "))));
    const QList<Language> unreadable = languagesWithoutGlyphs();
    for (Language language : allLanguages)
        checks.check(!unreadable.contains(language), QStringLiteral("letters of %1").arg(code(language)));
}

void checkLibrary(Checks &checks, const QString &sample)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("library.sqlite"));
    const auto prepared = prepareLibrary(path, sample, systemClock());
    checks.check(prepared.ok(), prepared ? QStringLiteral("sample library")
                                         : QStringLiteral("sample library: %1").arg(prepared.error().cause));
    if (!prepared)
        return;
    const auto reader = Reader::open(path);
    const auto cards = reader ? (*reader)->list({}) : Result<QList<FicheCard>>(reader.error());
    checks.check(cards.ok() && !cards->isEmpty(), QStringLiteral("database: the sample can be read"));
}

void checkResources(Checks &checks)
{
    QStringList broken;
    for (const char *name : iconNames) {
        const QSvgRenderer drawing(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(name)));
        if (!drawing.isValid())
            broken.append(QLatin1String(name));
    }
    checks.check(broken.isEmpty(), broken.isEmpty()
                                       ? QStringLiteral("icons")
                                       : QStringLiteral("icons, missing: %1").arg(broken.join(QStringLiteral(", "))));
}

void checkCatalogues(Checks &checks)
{
    for (Language language : allLanguages)
        checks.check(hasCatalogue(language), QStringLiteral("words of the interface in %1").arg(code(language)));
}

} // namespace

SelfTestReport selfTest(const QString &sample)
{
    Checks checks;
    checkFonts(checks);
    checkLibrary(checks, sample);
    checkResources(checks);
    checkCatalogues(checks);
    return checks.report();
}

} // namespace escale
