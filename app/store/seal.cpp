// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/seal.h"

#include "base/try.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QSqlRecord>
#include <array>

namespace escale {
namespace {

constexpr std::array ficheRows{
    QLatin1String("SELECT kind, theme, languages, metadata, sponsor_id, sponsor_name, sponsor_picture, sponsor_link, "
                  "external_link, created, published, modified, views, mercis, origin FROM fiche WHERE id = ?"),
    QLatin1String("SELECT position, theme FROM fiche_theme WHERE fiche = ? ORDER BY position"),
    QLatin1String("SELECT position, need FROM fiche_need WHERE fiche = ? ORDER BY position"),
    QLatin1String("SELECT position, title, address, city, description, email, phone, latitude, longitude FROM place "
                  "WHERE fiche = ? ORDER BY position"),
    QLatin1String("SELECT position, id, name, picture, link FROM partner WHERE fiche = ? ORDER BY position"),
    QLatin1String("SELECT language, written, has_body FROM translation WHERE fiche = ? ORDER BY language"),
};

constexpr std::array taxonomyRows{
    QLatin1String("SELECT id, position, active, color, ink_color, tile_color, icon, emoji FROM theme ORDER BY id"),
    QLatin1String("SELECT id, theme, position FROM need ORDER BY id"),
    QLatin1String("SELECT owner, what, language, text FROM taxonomy_text ORDER BY owner, what, language"),
    QLatin1String("SELECT code, interface_share, fiche_share, position FROM language ORDER BY code"),
    QLatin1String("SELECT theme, url, kind, content FROM theme_icon ORDER BY theme"),
};

constexpr QLatin1String taxonomySeal("taxonomy");
constexpr quint8 questionEnd = 0xff; // rows of one list do not run into the next

/// As SQLite holds it; how Qt or SQLite name their types in another release does not count.
void put(QDataStream &out, const QVariant &value)
{
    if (value.isNull()) {
        out << quint8{0};
        return;
    }
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
        out << quint8{1} << value.toLongLong();
        break;
    case QMetaType::Double:
        out << quint8{2} << value.toDouble();
        break;
    case QMetaType::QByteArray:
        out << quint8{3} << value.toByteArray();
        break;
    default:
        out << quint8{4} << value.toString().toUtf8();
        break;
    }
}

/// BLAKE2b-160 over all values of the rows, each with its type and length.
template <typename Questions>
Result<QByteArray> sealOf(Database &database, const Questions &questions, const QVariantList &values)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0); // the bytes must not change with Qt
    for (const QLatin1String question : questions) {
        ESCALE_TRY(const auto query, database.run(question, values));
        const int columns = query->record().count();
        for (;;) {
            ESCALE_TRY(const auto more, database.next(*query));
            if (!more)
                break;
            for (int column = 0; column < columns; ++column)
                put(out, query->value(column));
        }
        query->finish();
        out << questionEnd;
    }
    return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_160);
}

/// What holds no seal yet passes.
bool fits(const QByteArray &stored, const QByteArray &made)
{
    return stored.isEmpty() || stored == made;
}

} // namespace

Result<Done> sealFiche(Database &database, const QString &id)
{
    ESCALE_TRY(const auto seal, sealOf(database, ficheRows, {id}));
    return database.change(QLatin1String("UPDATE fiche SET seal = ? WHERE id = ?"), {seal, id});
}

Result<bool> hasItsSeal(Database &database, const QString &id)
{
    ESCALE_TRY(const auto stored, database.value(QLatin1String("SELECT seal FROM fiche WHERE id = ?"), {id}));
    ESCALE_TRY(const auto made, sealOf(database, ficheRows, {id}));
    return fits(stored.toByteArray(), made);
}

Result<Done> sealTaxonomy(Database &database)
{
    ESCALE_TRY(const auto seal, sealOf(database, taxonomyRows, {}));
    return database.change(QLatin1String("INSERT OR REPLACE INTO seal VALUES (?, ?)"), {taxonomySeal, seal});
}

Result<bool> taxonomyHasItsSeal(Database &database)
{
    ESCALE_TRY(const auto stored,
               database.value(QLatin1String("SELECT hash FROM seal WHERE what = ?"), {taxonomySeal}));
    ESCALE_TRY(const auto made, sealOf(database, taxonomyRows, {}));
    return fits(stored.toByteArray(), made);
}

} // namespace escale
