// SPDX-License-Identifier: GPL-3.0-or-later
#include "assistant/passagevectors.h"

#include "base/try.h"

#include <QFileInfo>
#include <algorithm>
#include <cmath>

namespace escale {
namespace {

constexpr float scale = 127.0F;

/// Empty for a vector without direction.
QByteArray packed(const QList<float> &vector)
{
    double squares = 0;
    for (const float one : vector)
        squares += double(one) * double(one);
    if (!(squares > 0) || !std::isfinite(squares))
        return {};
    const auto factor = static_cast<float>(scale / std::sqrt(squares));
    QByteArray bytes(vector.size(), Qt::Uninitialized);
    std::transform(vector.begin(), vector.end(), bytes.begin(),
                   [factor](float one) { return static_cast<char>(std::lround(one * factor)); });
    return bytes;
}

int product(const QByteArray &a, const QByteArray &b)
{
    int sum = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        sum += int(static_cast<signed char>(a[i])) * int(static_cast<signed char>(b[i]));
    return sum;
}

/// 0: the opening, which is in no group.
int numberOf(const std::optional<SectionGroup> &group)
{
    return group ? int(*group) + 1 : 0;
}

PassagePosition placeFrom(const QSqlQuery &row)
{
    PassagePosition place;
    place.fiche = row.value(0).toString();
    place.language = languageFromCode(row.value(1).toString()).value_or(Language::Fr);
    if (const int group = row.value(2).toInt(); group > 0)
        place.group = static_cast<SectionGroup>(group - 1);
    place.position = row.value(3).toInt();
    place.firstBlock = row.value(4).toInt();
    place.blocks = row.value(5).toInt();
    return place;
}

// Files of before have it and no number.
constexpr const char *table = R"sql(
CREATE TABLE IF NOT EXISTS vector (
    model TEXT NOT NULL,
    fiche TEXT NOT NULL,
    language TEXT NOT NULL,
    section_group INTEGER NOT NULL,
    position INTEGER NOT NULL,
    first_block INTEGER NOT NULL,
    blocks INTEGER NOT NULL,
    hash INTEGER NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (model, language, fiche, section_group, position, first_block, blocks)
) WITHOUT ROWID;
)sql";

QVariantList valuesOf(const QString &model, const PassagePosition &place)
{
    return {model,          place.fiche,      code(place.language), numberOf(place.group),
            place.position, place.firstBlock, place.blocks};
}

} // namespace

QString PassageVectors::pathBeside(const QString &libraryPath)
{
    return QFileInfo(libraryPath).absolutePath() + QStringLiteral("/vectors.sqlite");
}

Result<std::unique_ptr<PassageVectors>> PassageVectors::open(const QString &path, Access access)
{
    if (access == Access::ReadOnly && !QFileInfo::exists(path))
        return Error{Problem::NotFound, {}, QStringLiteral("vectors: no file")};
    OwnFileSchema schema;
    schema.steps = {OwnFileSchema::sql(table)};
    ESCALE_TRY(auto file, OwnFile::open(path, schema, access));
    return std::unique_ptr<PassageVectors>(new PassageVectors(std::move(file)));
}

Result<QHash<PassagePosition, qint64>> PassageVectors::known(const QString &model)
{
    QHash<PassagePosition, qint64> all;
    const auto read = m_session.each(
        QLatin1String("SELECT fiche, language, section_group, position, first_block, blocks, hash "
                      "FROM vector WHERE model = ?"),
        {model}, [&all](const QSqlQuery &row) { all.insert(placeFrom(row), row.value(6).toLongLong()); });
    if (!read)
        return read.error();
    return all;
}

Result<Done> PassageVectors::put(const QString &model, const QList<Entry> &entries)
{
    return m_session.transaction([&]() -> Result<Done> {
        for (const Entry &entry : entries) {
            const QByteArray value = packed(entry.vector);
            if (value.isEmpty())
                continue;
            const auto written = m_session.run(
                QLatin1String("INSERT OR REPLACE INTO vector (model, fiche, language, section_group, position, "
                              "first_block, blocks, hash, value) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                valuesOf(model, entry.place) + QVariantList{entry.hash, value});
            if (!written)
                return written.error();
        }
        return Done{};
    });
}

Result<Done> PassageVectors::remove(const QString &model, const QList<PassagePosition> &places)
{
    return m_session.transaction([&]() -> Result<Done> {
        for (const PassagePosition &place : places) {
            const auto gone = m_session.run(
                QLatin1String("DELETE FROM vector WHERE model = ? AND fiche = ? AND language = ? AND section_group = ? "
                              "AND position = ? AND first_block = ? AND blocks = ?"),
                valuesOf(model, place));
            if (!gone)
                return gone.error();
        }
        return Done{};
    });
}

Result<QList<PassageVectors::Near>> PassageVectors::nearest(const QString &model, const QList<float> &vector,
                                                            LanguageSet languages, int most)
{
    const QByteArray wanted = packed(vector);
    QList<Near> best; // the nearest first
    const auto look = [&](const QSqlQuery &row) {
        const QByteArray value = row.value(7).toByteArray();
        if (value.size() != wanted.size())
            return;
        const int nearness = product(value, wanted);
        if (best.size() == most && nearness <= best.last().nearness)
            return;
        const auto at = std::upper_bound(best.begin(), best.end(), nearness, [](int wantedNearness, const Near &one) {
            return wantedNearness > one.nearness;
        });
        best.insert(at, {placeFrom(row), row.value(6).toLongLong(), nearness});
        if (best.size() > most)
            best.removeLast();
    };
    if (wanted.isEmpty() || most <= 0)
        return best;
    for (const Language language : languages.toList()) {
        const auto read =
            m_session.each(QLatin1String("SELECT fiche, language, section_group, position, first_block, blocks, "
                                         "hash, value FROM vector WHERE model = ? AND language = ?"),
                           {model, code(language)}, look);
        if (!read)
            return read.error();
    }
    return best;
}

} // namespace escale
