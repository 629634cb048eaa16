// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/draftpartners.h"

#include "authoring/draftplaces.h"
#include "authoring/rawjson.h"
#include "feed/plaintext.h"

namespace escale {
namespace {

using rawjson::Members;
using rawjson::textOf;

/// `{_id, nom, picture}` as `{name, logo}`: the same to every reader. The id stays behind: a save takes none.
QByteArray renewed(const QByteArray &entry)
{
    const auto all = rawjson::members(entry);
    if (!all || !rawjson::member(*all, u"name").isNull())
        return entry;
    Members now{{QStringLiteral("name"), rawjson::quoted(textOf(*all, u"nom"))}};
    if (const QByteArray picture = rawjson::member(*all, u"picture"); picture.startsWith('{'))
        now.append({QStringLiteral("logo"), picture});
    if (const QByteArray link = rawjson::member(*all, u"link"); !link.isNull())
        now.append({QStringLiteral("link"), link});
    return rawjson::object(now);
}

} // namespace

DraftPartner partnerOf(const QByteArray &entry)
{
    const Members all = rawjson::members(renewed(entry)).value_or(Members());
    const QByteArray logo = rawjson::member(all, u"logo");
    return {cleanText(textOf(all, u"name"), TextShape::SingleLine),
            cleanText(textOf(all, u"link"), TextShape::SingleLine), logo.startsWith('{') ? logo : QByteArray()};
}

QByteArray withPartner(const QByteArray &entry, const DraftPartner &partner)
{
    const DraftPartner before = partnerOf(entry);
    if (before == partner)
        return entry;
    Members all = rawjson::members(renewed(entry)).value_or(Members());
    const auto put = [&all](const QString &key, const QByteArray &value) {
        if (value.isNull())
            all.removeIf([&key](const rawjson::Member &member) { return member.key == key; });
        else
            rawjson::set(all, key, value);
    };
    if (before.name != partner.name)
        put(QStringLiteral("name"), rawjson::quoted(partner.name));
    if (before.link != partner.link)
        put(QStringLiteral("link"), partner.link.isEmpty() ? QByteArray() : rawjson::quoted(partner.link));
    if (before.logo != partner.logo)
        put(QStringLiteral("logo"), partner.logo.isEmpty() ? QByteArray() : partner.logo);
    return rawjson::object(all);
}

QByteArray newPartner()
{
    return R"({"name":""})";
}

bool isPartnerKnown(const QByteArray &entry)
{
    return rawjson::members(entry).has_value();
}

QByteArray sendablePartners(const QByteArray &list)
{
    QList<QByteArray> entries = draftEntries(list);
    for (QByteArray &entry : entries)
        entry = renewed(entry);
    return draftList(entries);
}

bool arePartnersWhole(const QByteArray &list)
{
    const auto entries = draftEntries(list);
    return std::all_of(entries.begin(), entries.end(), [](const QByteArray &entry) {
        return isPartnerKnown(entry) && !partnerOf(entry).name.isEmpty();
    });
}

} // namespace escale
