// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/try.h"
#include "feed/apidecode.h"
#include "feed/apikeys.h"
#include "feed/json.h"

#include <QCryptographicHash>
#include <QSet>
#include <algorithm>

namespace escale {
namespace {

void add(QCryptographicHash &hash, std::string_view bytes)
{
    hash.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    hash.addData(QByteArrayView("\0", 1));
}

/// A value in the order of its text. The server writes the keys of one record always in the same order.
void add(QCryptographicHash &hash, const JsonValue &value)
{
    add(hash, simdjson::minify(value));
}

/// Whether readers may see the row: only published fiches come, so a row that says it is something else has been taken
/// back (contract-2026 section 7). A word we do not know hides nothing.
bool isPublished(const JsonObject &object)
{
    static const QStringList hidden{QStringLiteral("Archivé"),          QStringLiteral("Supprimé"),
                                    QStringLiteral("Brouillon"),        QStringLiteral("En attente"),
                                    QStringLiteral("En attente admin"), QStringLiteral("Accepté structure"),
                                    QStringLiteral("Rejeté structure"), QStringLiteral("Mise à jour à valider")};
    return !hidden.contains(json::text(object, "status"));
}

/// Nothing without a usable id; `drift` tells what was not understood either way.
std::optional<IndexItem> decodeItem(const JsonObject &object, Drift &drift)
{
    IndexItem item;
    item.id = api::id(object, "_id");
    if (item.id.isEmpty())
        return std::nullopt;
    item.availableLanguages = decodeLanguageSet(json::member(object, "availableLanguages"));
    item.fingerprint = fingerprintOf(object);
    item.metadata = decodeMetadata(json::member(object, "metadatas"), &drift);
    item.created = json::date(json::member(object, "created_at"));
    item.published = json::date(json::member(object, "publishedAt"));
    item.views = std::max(0, json::integer(json::member(object, "nbVues")).value_or(0));
    return item;
}

} // namespace

QByteArray fingerprintOf(const JsonObject &item)
{
    // Contract 8.2, in this order. `nbVues`, `nbVuesMobile`, `hasDraftVersion`, `sortThemeIndex` and `themeSortIndex`
    // move without any change.
    static constexpr std::string_view fields[] = {"lastModificationDate",
                                                  "titreInformatif",
                                                  "titreMarque",
                                                  "abstract",
                                                  "theme",
                                                  "secondaryThemes",
                                                  "needs",
                                                  "metadatas",
                                                  "sponsor",
                                                  "administrationLogo",
                                                  "nbMots",
                                                  "publishedAt",
                                                  "typeContenu",
                                                  "origin"};
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    for (const std::string_view field : fields) {
        add(hash, field);
        if (const auto value = json::member(item, field))
            add(hash, *value);
    }
    const quint8 languages = decodeLanguageSet(json::member(item, "availableLanguages")).bits();
    hash.addData(QByteArrayView(&languages, 1));
    return hash.result();
}

Result<Index> decodeIndex(const QByteArray &body)
{
    JsonDocument document;
    ESCALE_TRY(const auto content, api::data(document, body));
    const auto items = json::array(std::optional(content));
    if (!items)
        return api::senseless(QStringLiteral("index is not a list"));
    Index index;
    QSet<QString> seen;
    for (const JsonValue value : *items) {
        const auto object = json::object(std::optional(value));
        Drift drift;
        auto item = object ? decodeItem(*object, drift) : std::nullopt;
        if (!item) {
            ++index.unreadable;
            index.drift.add(drift);
            continue;
        }
        if (seen.contains(item->id))
            continue;
        seen.insert(item->id);
        api::noteIndexRow(*object, drift);
        if (!isPublished(*object)) {
            index.drift.add(drift);
            continue;
        }
        item->drift = std::move(drift);
        index.items.append(std::move(*item));
    }
    return index;
}

} // namespace escale
