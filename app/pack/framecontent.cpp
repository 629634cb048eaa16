// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/framecontent.h"

#include "pack/packrefusal.h"
#include "store/codec.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

namespace escale {
namespace {

constexpr qint64 contentVersion = 1;

Error senseless(const char *what)
{
    return refused(PackRefusal::WrongPart, QLatin1String(what));
}

QCborValue fromTime(const QDateTime &when)
{
    return when.isValid() ? QCborValue(when.toMSecsSinceEpoch()) : QCborValue(nullptr);
}

QCborArray fromStrings(const QStringList &list)
{
    QCborArray array;
    for (const QString &text : list)
        array.append(text);
    return array;
}

QCborMap fromTexts(const TranslatedText &texts)
{
    QCborMap map;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        map.insert(QString(code(it.key())), it.value());
    return map;
}

/// The values of an array one after another; what is of another type makes everything wrong, once.
class Fields {
public:
    /// Of exactly `size` values.
    Fields(const QCborValue &value, qsizetype size) : m_array(value.toArray())
    {
        expect(value.isArray() && m_array.size() == size);
    }

    [[nodiscard]] bool ok() const { return m_ok; }
    void expect(bool holds) { m_ok = m_ok && holds; }

    QCborValue next()
    {
        if (!m_ok || m_next >= m_array.size())
            return {};
        return m_array.at(m_next++);
    }
    QString text()
    {
        const QCborValue value = next();
        expect(value.isString());
        return value.toString();
    }
    QByteArray bytes()
    {
        const QCborValue value = next();
        expect(value.isByteArray());
        return value.toByteArray();
    }
    qint64 number(qint64 least, qint64 most)
    {
        const QCborValue value = next();
        expect(value.isInteger() && value.toInteger() >= least && value.toInteger() <= most);
        return m_ok ? value.toInteger() : least;
    }
    double real()
    {
        const QCborValue value = next();
        expect(value.isDouble() || value.isInteger());
        return value.toDouble();
    }
    bool flag()
    {
        const QCborValue value = next();
        expect(value.isBool());
        return value.toBool();
    }
    QDateTime time()
    {
        constexpr qint64 bound = 253'402'300'799'999; // the year 9999
        const QCborValue value = next();
        if (value.isNull())
            return {};
        expect(value.isInteger() && value.toInteger() >= -bound && value.toInteger() <= bound);
        return m_ok ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC) : QDateTime();
    }
    std::optional<double> realIfAny()
    {
        const QCborValue value = next();
        if (value.isNull())
            return std::nullopt;
        expect(value.isDouble() || value.isInteger());
        return value.toDouble();
    }
    QCborArray list()
    {
        const QCborValue value = next();
        expect(value.isArray());
        return value.toArray();
    }
    QStringList strings()
    {
        QStringList texts;
        for (const QCborValue value : list()) {
            expect(value.isString());
            texts << value.toString();
        }
        return texts;
    }
    TranslatedText texts()
    {
        TranslatedText result;
        const QCborValue value = next();
        expect(value.isMap());
        const QCborMap map = value.toMap();
        for (auto it = map.begin(); it != map.end(); ++it) {
            expect(it.key().isString() && it.value().isString());
            if (const auto language = languageFromCode(it.key().toString()))
                result.insert(*language, it.value().toString()); // a language of a later Escale costs itself only
        }
        return result;
    }
    Fields record(const QCborValue &value, qsizetype size)
    {
        Fields fields(value, size);
        expect(fields.ok());
        return fields;
    }

private:
    QCborArray m_array;
    qsizetype m_next = 0;
    bool m_ok = true;
};

/// The one value that `bytes` are; an invalid one when there is more, or less.
QCborValue decoded(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    const bool whole = error.error == QCborError::NoError && error.offset == bytes.size();
    return whole ? value : QCborValue();
}

QCborArray fromSponsor(const Sponsor &sponsor)
{
    return {sponsor.id, sponsor.name, sponsor.pictureUrl, sponsor.link};
}

Sponsor sponsorFrom(Fields fields, Fields &outer)
{
    Sponsor sponsor;
    sponsor.id = fields.text();
    sponsor.name = fields.text();
    sponsor.pictureUrl = fields.text();
    sponsor.link = knownWebLink(fields.text());
    outer.expect(fields.ok());
    return sponsor;
}

QCborValue fromReal(const std::optional<double> &value)
{
    return value ? QCborValue(*value) : QCborValue(nullptr);
}

QCborArray fromPlace(const Place &place)
{
    return {place.title,
            place.address,
            place.city,
            place.description,
            place.email,
            place.phone,
            fromReal(place.latitude),
            fromReal(place.longitude)};
}

Place placeFrom(Fields fields, Fields &outer)
{
    Place place;
    for (QString *text : {&place.title, &place.address, &place.city, &place.description, &place.email, &place.phone})
        *text = fields.text();
    place.latitude = fields.realIfAny();
    place.longitude = fields.realIfAny();
    outer.expect(fields.ok());
    return place;
}

QCborArray fromTheme(const Theme &theme)
{
    return {theme.id,      fromTexts(theme.name), fromTexts(theme.label), theme.color, theme.inkColor, theme.tileColor,
            theme.iconUrl, theme.emoji,           theme.position,         theme.active};
}

Theme themeFrom(Fields fields, Fields &outer)
{
    Theme theme;
    theme.id = fields.text();
    theme.name = fields.texts();
    theme.label = fields.texts();
    theme.color = fields.text();
    theme.inkColor = fields.text();
    theme.tileColor = fields.text();
    theme.iconUrl = fields.text();
    theme.emoji = fields.text();
    theme.position = static_cast<int>(fields.number(INT_MIN, INT_MAX));
    theme.active = fields.flag();
    fields.expect(isFicheId(theme.id));
    outer.expect(fields.ok());
    return theme;
}

Need needFrom(Fields fields, Fields &outer)
{
    Need need;
    need.id = fields.text();
    need.theme = fields.text();
    need.text = fields.texts();
    need.subtitle = fields.texts();
    const QCborValue position = fields.next();
    if (!position.isNull()) {
        fields.expect(position.isInteger() && position.toInteger() >= INT_MIN && position.toInteger() <= INT_MAX);
        need.position = static_cast<int>(position.toInteger());
    }
    fields.expect(isFicheId(need.id));
    outer.expect(fields.ok());
    return need;
}

} // namespace

QByteArray encodeFacts(const Fiche &fiche)
{
    QCborArray partners, places;
    for (const Sponsor &partner : fiche.partners)
        partners.append(fromSponsor(partner));
    for (const Place &place : fiche.places)
        places.append(fromPlace(place));
    return QCborValue(QCborArray{contentVersion, QString(code(fiche.kind)), static_cast<qint64>(fiche.origin),
                                 fiche.theme, fromStrings(fiche.secondaryThemes), fromStrings(fiche.needs),
                                 fromSponsor(fiche.sponsor), partners, places, fiche.externalLink,
                                 fromTime(fiche.modified)})
        .toCbor();
}

Result<Fiche> decodeFacts(const QByteArray &bytes, const QString &id)
{
    constexpr qsizetype fields = 11, sponsorFields = 4, placeFields = 8;
    Fields in(decoded(bytes), fields);
    in.number(contentVersion, contentVersion);
    Fiche fiche;
    fiche.id = id;
    const auto kind = kindFromCode(in.text());
    in.expect(kind.has_value());
    fiche.kind = kind.value_or(Kind::Dispositif);
    fiche.origin = static_cast<ContentOrigin>(in.number(0, static_cast<qint64>(ContentOrigin::Other)));
    fiche.theme = in.text();
    fiche.secondaryThemes = in.strings();
    fiche.needs = in.strings();
    fiche.sponsor = sponsorFrom(in.record(in.next(), sponsorFields), in);
    for (const QCborValue partner : in.list())
        fiche.partners.append(sponsorFrom(in.record(partner, sponsorFields), in));
    for (const QCborValue place : in.list())
        fiche.places.append(placeFrom(in.record(place, placeFields), in));
    fiche.externalLink = knownWebLink(in.text());
    fiche.modified = in.time();
    if (!in.ok())
        return senseless("facts that cannot be decoded");
    return fiche;
}

QByteArray encodeText(const Translation &text)
{
    return QCborValue(QCborArray{contentVersion, text.title, text.brand, text.abstract, text.administration,
                                 fromTime(text.date), encodeBody(text)})
        .toCbor();
}

Result<Translation> decodeText(const QByteArray &bytes, Language language)
{
    constexpr qsizetype fields = 7;
    Fields in(decoded(bytes), fields);
    in.number(contentVersion, contentVersion);
    Translation text;
    text.language = language;
    text.title = in.text();
    text.brand = in.text();
    text.abstract = in.text();
    text.administration = in.text();
    text.date = in.time();
    const QByteArray body = in.bytes();
    if (!in.ok() || !decodeBody(body, text))
        return senseless("text that cannot be decoded");
    return text;
}

QByteArray encodeListing(const QList<Fiche> &fiches)
{
    QCborArray entries;
    for (const Fiche &fiche : fiches)
        entries.append(
            QCborArray{fiche.id, encodeMetadata(fiche.metadata), fromTime(fiche.created), fromTime(fiche.published)});
    return QCborValue(QCborArray{contentVersion, entries}).toCbor();
}

Result<Listing> decodeListing(const QByteArray &bytes)
{
    constexpr qsizetype entryFields = 4;
    Fields in(decoded(bytes), 2);
    in.number(contentVersion, contentVersion);
    Listing listing;
    for (const QCborValue value : in.list()) {
        Fields fields(value, entryFields);
        Listing::Entry entry;
        entry.id = fields.text();
        entry.metadataBytes = fields.bytes();
        entry.created = fields.time();
        entry.published = fields.time();
        auto metadata = decodeMetadataBytes(entry.metadataBytes);
        if (!fields.ok() || !metadata || !isFicheId(entry.id))
            return senseless("listing that cannot be decoded");
        entry.metadata = std::move(metadata).value();
        listing.entries.append(std::move(entry));
    }
    if (!in.ok())
        return senseless("listing that cannot be decoded");
    return listing;
}

QByteArray encodeTaxonomy(const Taxonomy &taxonomy)
{
    QCborArray languages, themes, needs;
    for (const FeedLanguage &language : taxonomy.languages)
        languages.append(QCborArray{QString(code(language.language)), language.interfaceShare, language.ficheShare});
    for (const Theme &theme : taxonomy.themes)
        themes.append(fromTheme(theme));
    for (const Need &need : taxonomy.needs)
        needs.append(QCborArray{need.id, need.theme, fromTexts(need.text), fromTexts(need.subtitle),
                                need.position ? QCborValue(*need.position) : QCborValue(nullptr)});
    return QCborValue(QCborArray{contentVersion, languages, themes, needs}).toCbor();
}

Result<Taxonomy> decodeTaxonomy(const QByteArray &bytes)
{
    constexpr qsizetype fields = 4, languageFields = 3, themeFields = 10, needFields = 5;
    Fields in(decoded(bytes), fields);
    in.number(contentVersion, contentVersion);
    Taxonomy taxonomy;
    for (const QCborValue value : in.list()) {
        Fields language = in.record(value, languageFields);
        const auto known = languageFromCode(language.text());
        const double interfaceShare = language.real(), ficheShare = language.real();
        in.expect(language.ok());
        if (known)
            taxonomy.languages.append({*known, interfaceShare, ficheShare});
    }
    for (const QCborValue value : in.list())
        taxonomy.themes.append(themeFrom(in.record(value, themeFields), in));
    for (const QCborValue value : in.list())
        taxonomy.needs.append(needFrom(in.record(value, needFields), in));
    if (!in.ok())
        return senseless("taxonomy that cannot be decoded");
    return taxonomy;
}

} // namespace escale
