// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/publishedlibrary.h"

#include "base/try.h"
#include "pack/departments.h"
#include "pack/framecontent.h"

#include <QCoreApplication>
#include <algorithm>

namespace escale {
namespace {

Error nothingToPublish(const char *sentence, const char *cause)
{
    return {Problem::Incomplete, QCoreApplication::translate("pack", sentence), QLatin1String(cause)};
}

} // namespace

Result<PublishedLibrary> readLibrary(Reader &reader, LanguageSet languages, const QStringList &departments)
{
    PublishedLibrary library;
    const auto status = reader.status();
    const auto cards = reader.list({});
    auto taxonomy = reader.taxonomy();
    if (!status || !cards || !taxonomy)
        return !status ? status.error() : !cards ? cards.error() : taxonomy.error();
    if (status->source == sampleSource)
        return nothingToPublish(QT_TRANSLATE_NOOP("pack", "The library holds only the sample. Bring it up to date "
                                                          "first: escalectl sync."),
                                "sample");
    library.taxonomy = std::move(taxonomy).value();
    for (const FicheCard &card : *cards) {
        if (!isFicheId(card.id) || !isForDepartments(card.metadata, departments))
            continue;
        for (const Language language : (card.cachedLanguages & languages).toList()) {
            ESCALE_TRY(auto read, reader.fiche(card.id, language));
            if (read.translation.language != language)
                continue; // damaged: French stands in, and is there by itself
            if (language == Language::Fr)
                library.fiches.append(read.fiche);
            library.texts[card.id].insert(language, encodeText(read.translation));
        }
    }
    std::sort(library.fiches.begin(), library.fiches.end(), [](const Fiche &a, const Fiche &b) { return a.id < b.id; });
    if (library.fiches.isEmpty())
        return nothingToPublish(QT_TRANSLATE_NOOP("pack", "The library holds no fiches to publish. Bring it up to date "
                                                          "first: escalectl sync."),
                                "empty");
    return library;
}

Result<Done> eachSound(Reader &reader, Language language,
                       const std::function<Result<Done>(const QByteArray &key, const QByteArray &sound)> &onSound)
{
    constexpr qsizetype keySize = 32;
    Result<Done> outcome = Done{};
    const auto read =
        reader.session().each(QLatin1String("SELECT hash, sound FROM recording WHERE language = ? ORDER BY hash"),
                              {QString(code(language))}, [&](const QSqlQuery &query) {
                                  const QByteArray key = query.value(0).toByteArray(),
                                                   sound = query.value(1).toByteArray();
                                  if (outcome && key.size() == keySize && !sound.isEmpty())
                                      outcome = onSound(key, sound);
                              });
    return read ? outcome : read;
}

} // namespace escale
