// SPDX-License-Identifier: GPL-3.0-or-later
#include "selections/selectionrecord.h"

#include "fiche/fiche.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <cmath>

namespace escale {
namespace {

constexpr int version = 1;
constexpr qint64 latestStamp = 4'102'444'800'000; // 2100: beyond it a counter could run over
const QString format = QStringLiteral("escale-selection");

Error noSelection(const char *cause)
{
    return {Problem::BadAnswer,
            QCoreApplication::translate("selections", "This file is no selection of Escale. Nothing was changed."),
            QLatin1String(cause)};
}

QJsonObject json(const Stamp &stamp)
{
    return {{QStringLiteral("time"), stamp.time}, {QStringLiteral("by"), stamp.writer}};
}

bool isHex(const QString &text, qsizetype longest)
{
    return !text.isEmpty() && text.size() <= longest && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

/// Reads what it is given, and remembers whether all of it was possible.
class RecordReader {
public:
    bool possible = true;

    QString text(const QJsonValue &value, qsizetype longest)
    {
        possible = possible && (value.isString() || value.isUndefined());
        return selectionText(value.toString(), longest);
    }
    qint64 number(const QJsonValue &value)
    {
        const double read = value.toDouble();
        possible = possible && (value.isDouble() || value.isUndefined()) && std::isfinite(read) && read >= 0 &&
                   read <= static_cast<double>(latestStamp);
        return possible ? static_cast<qint64>(read) : 0;
    }
    bool flag(const QJsonValue &value, bool usual)
    {
        possible = possible && (value.isBool() || value.isUndefined());
        return value.toBool(usual);
    }
    Stamp stamp(const QJsonValue &value)
    {
        constexpr qsizetype longestWriter = 64;
        possible = possible && (value.isObject() || value.isUndefined());
        const QJsonObject object = value.toObject();
        Stamp stamp{number(object.value(QLatin1String("time"))), object.value(QLatin1String("by")).toString()};
        possible = possible && (stamp.writer.isEmpty() || isHex(stamp.writer, longestWriter));
        return stamp;
    }
};

ItemRecord mergedItems(const ItemRecord &a, const ItemRecord &b)
{
    ItemRecord item = a.moved < b.moved ? b : a;
    const ItemRecord &newer = a.noted < b.noted ? b : a, &older = a.noted < b.noted ? a : b;
    item.note = newer.note;
    item.noted = newer.noted;
    item.noteSeen = newer.noteSeen;
    // Two that were written over the same: nobody's is thrown away.
    const bool saw = newer.noteSeen >= older.noted.time;
    if (!saw && !older.note.isEmpty() && !newer.note.contains(older.note)) {
        item.note = newer.note.isEmpty() ? older.note : older.note + QStringLiteral(" / ") + newer.note;
        item.note.truncate(longestSelectionNote);
    }
    return item;
}

} // namespace

QString selectionText(const QString &text, qsizetype longest)
{
    QString line;
    for (const QChar c : text) {
        const bool control = c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
                             c.category() == QChar::Separator_Paragraph;
        const char16_t u = c.unicode();
        const bool turns = (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
        if (control && !line.isEmpty() && !line.endsWith(u' '))
            line += u' ';
        else if (!control && !turns)
            line += c;
        if (line.size() >= longest)
            break;
    }
    line.truncate(longest);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    return line.trimmed();
}

SelectionRecord mergedRecords(const SelectionRecord &a, const SelectionRecord &b)
{
    SelectionRecord record = a;
    record.made = a.made == 0 || b.made == 0 ? std::max(a.made, b.made) : std::min(a.made, b.made);
    if (a.named < b.named) {
        record.name = b.name;
        record.named = b.named;
    }
    if (a.ended < b.ended) {
        record.gone = b.gone;
        record.ended = b.ended;
    }
    for (auto it = b.items.begin(); it != b.items.end(); ++it) {
        const auto own = record.items.find(it.key());
        if (own == record.items.end())
            record.items.insert(it.key(), it.value());
        else
            *own = mergedItems(*own, it.value());
    }
    return record;
}

qint64 newestStamp(const SelectionRecord &record)
{
    qint64 newest = std::max(record.named.time, record.ended.time);
    for (const ItemRecord &item : record.items)
        newest = std::max({newest, item.moved.time, item.noted.time});
    return newest;
}

QByteArray toJson(const SelectionRecord &record)
{
    QStringList ids = record.items.keys();
    std::sort(ids.begin(), ids.end());
    QJsonArray items;
    for (const QString &id : std::as_const(ids)) {
        const ItemRecord &item = record.items[id];
        QJsonObject object{{QStringLiteral("fiche"), id},
                           {QStringLiteral("in"), item.in},
                           {QStringLiteral("place"), item.place},
                           {QStringLiteral("moved"), json(item.moved)}};
        if (item.noted.time > 0) {
            object.insert(QStringLiteral("note"), item.note);
            object.insert(QStringLiteral("noted"), json(item.noted));
            object.insert(QStringLiteral("seen"), item.noteSeen);
        }
        items.append(object);
    }
    const QJsonObject object{{QStringLiteral("format"), format},    {QStringLiteral("version"), version},
                             {QStringLiteral("id"), record.id},     {QStringLiteral("made"), record.made},
                             {QStringLiteral("name"), record.name}, {QStringLiteral("named"), json(record.named)},
                             {QStringLiteral("gone"), record.gone}, {QStringLiteral("ended"), json(record.ended)},
                             {QStringLiteral("items"), items}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<SelectionRecord> selectionFromJson(const QByteArray &bytes)
{
    if (bytes.size() > largestSelectionFile)
        return noSelection("too large");
    QJsonParseError trouble;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &trouble);
    if (trouble.error != QJsonParseError::NoError || !document.isObject())
        return noSelection("no JSON object");
    const QJsonObject object = document.object();
    if (object.value(QLatin1String("format")).toString() != format)
        return noSelection("another format");
    const QJsonValue written = object.value(QLatin1String("version"));
    if (!written.isDouble() || written.toInt() < 1)
        return noSelection("no version");
    if (written.toInt() > version)
        return Error{Problem::TooNew,
                     QCoreApplication::translate("selections", "This selection was written by a newer Escale."),
                     QStringLiteral("version")};
    constexpr qsizetype idLength = 32;
    RecordReader read;
    SelectionRecord record;
    record.id = object.value(QLatin1String("id")).toString();
    record.made = read.number(object.value(QLatin1String("made")));
    record.name = read.text(object.value(QLatin1String("name")), longestSelectionName);
    record.named = read.stamp(object.value(QLatin1String("named")));
    record.gone = read.flag(object.value(QLatin1String("gone")), false);
    record.ended = read.stamp(object.value(QLatin1String("ended")));
    const QJsonValue list = object.value(QLatin1String("items"));
    if (record.id.size() != idLength || !isHex(record.id, idLength) || !list.isArray() ||
        list.toArray().size() > mostSelectionItems)
        return noSelection("impossible values");
    for (const QJsonValue value : list.toArray()) {
        const QJsonObject entry = value.toObject();
        const QString fiche = entry.value(QLatin1String("fiche")).toString();
        const double place = entry.value(QLatin1String("place")).toDouble();
        if (!isFicheId(fiche) || !std::isfinite(place) || std::abs(place) > 1e12)
            return noSelection("impossible item");
        ItemRecord item;
        item.in = read.flag(entry.value(QLatin1String("in")), true);
        item.place = place;
        item.moved = read.stamp(entry.value(QLatin1String("moved")));
        item.note = read.text(entry.value(QLatin1String("note")), longestSelectionNote);
        item.noted = read.stamp(entry.value(QLatin1String("noted")));
        item.noteSeen = read.number(entry.value(QLatin1String("seen")));
        record.items.insert(fiche, item);
    }
    if (!read.possible)
        return noSelection("impossible values");
    return record;
}

} // namespace escale
