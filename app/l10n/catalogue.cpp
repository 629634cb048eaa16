// SPDX-License-Identifier: GPL-3.0-or-later
#include "l10n/catalogue.h"

#include <QCoreApplication>
#include <QHash>
#include <QLibraryInfo>
#include <QTranslator>
#include <atomic>
#include <cmath>
#include <mutex>

/// The catalogues are a library of their own; without this call a static link would leave them out.
static void useTranslationData()
{
    Q_INIT_RESOURCE(escale_translations);
}

namespace escale {
namespace {

/// One language: our words, and Qt's for its own dialogs. Loaded when first asked for, read-only from then on.
class Catalogue {
public:
    void load(Language language)
    {
        std::call_once(m_once, [this, language] {
            useTranslationData();
            loaded = ours.load(QStringLiteral(":/i18n/escale_") + code(language));
            // Absent for ti and ps, and where Qt's translations are not installed: Qt then speaks by our own catalogue
            // (qtwords.cpp), or English.
            const bool qtLoaded =
                qt.load(QStringLiteral("qtbase_") + code(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
            Q_UNUSED(qtLoaded)
        });
    }

    QTranslator ours, qt;
    bool loaded = false;

private:
    std::once_flag m_once;
};

const Catalogue &catalogueOf(Language language)
{
    static std::array<Catalogue, allLanguages.size()> all;
    Catalogue &catalogue = all[static_cast<std::size_t>(language)];
    catalogue.load(language);
    return catalogue;
}

std::atomic<Language> languageInUse{Language::En};

/// The one translator Qt knows of. A language switch changes what it answers, so that the program hears of it once.
class InterfaceTranslator final : public QTranslator {
public:
    using QTranslator::QTranslator;
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int count) const override
    {
        const Catalogue &catalogue = catalogueOf(languageInUse);
        const QString ours = catalogue.ours.translate(context, source, disambiguation, count);
        return ours.isEmpty() ? catalogue.qt.translate(context, source, disambiguation, count) : ours;
    }
};

/// Which plural form an amount with decimals takes (CLDR). Arabic writes its forms for 0, 1 and 2 without the number,
/// so a fraction takes the form of the hundreds ("other"); French takes the plural from 2 on ("1,5 heure"); the other
/// languages take the form of 2.
int pluralCount(Language language, double amount)
{
    constexpr double largest = 1e6;
    if (amount >= 0 && amount <= largest && amount == std::floor(amount))
        return static_cast<int>(amount);
    if (language == Language::Fr && std::abs(amount) < 2)
        return 1;
    return language == Language::Ar ? 100 : 2;
}

QString find(Language language, const char *context, const char *source, int count)
{
    const QString text = catalogueOf(language).ours.translate(context, source, nullptr, count);
    return text.isEmpty() ? QString::fromUtf8(source) : text;
}

} // namespace

void useLanguage(Language language)
{
    static QTranslator *installed = nullptr;
    if (installed != nullptr && language == languageInUse)
        return;
    languageInUse = language;
    // Qt lets go of the default of before, which another thread may just be copying: that of the library crashed in one
    // run of the matrix. What somebody holds is never let go of.
    static QHash<Language, QLocale> held;
    static const QLocale first; // the system's
    if (!held.contains(language))
        held.insert(language, numberLocale(language));
    QLocale::setDefault(held[language]);
    if (installed == nullptr) {
        installed = new InterfaceTranslator(QCoreApplication::instance());
        QObject::connect(installed, &QObject::destroyed, [] { installed = nullptr; });
        QCoreApplication::installTranslator(installed); // tells the program by itself
        return;
    }
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
}

Language interfaceLanguage()
{
    return languageInUse;
}

bool hasCatalogue(Language language)
{
    return catalogueOf(language).loaded;
}

QString translated(Language language, const char *context, const char *source, int count)
{
    QString text = find(language, context, source, count);
    if (count < 0)
        return text;
    const QString number = numberLocale(language).toString(count);
    return text.replace(QLatin1String("%Ln"), number).replace(QLatin1String("%n"), number);
}

QString translatedAmount(Language language, const char *context, const char *source, double amount)
{
    const QString number = numberLocale(language).toString(amount, 'f', QLocale::FloatingPointShortest);
    return find(language, context, source, pluralCount(language, amount)).replace(QLatin1String("%n"), number);
}

} // namespace escale
