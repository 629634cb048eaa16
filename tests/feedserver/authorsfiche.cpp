// SPDX-License-Identifier: GPL-3.0-or-later
#include "authorsfiche.h"

#include "commonanswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace escale::test {
namespace {

using ordered::Members;

const QStringList textFields{QStringLiteral("titreInformatif"), QStringLiteral("titreMarque"),
                             QStringLiteral("abstract"), QStringLiteral("what")};
const QStringList otherFields{QStringLiteral("mainSponsor"), QStringLiteral("contact"),
                              QStringLiteral("theme"),       QStringLiteral("secondaryThemes"),
                              QStringLiteral("sponsors"),    QStringLiteral("administration"),
                              QStringLiteral("metadatas"),   QStringLiteral("map")};

QByteArray noUnion(const QString &path)
{
    return complaint(path, QStringLiteral("Could not match the union against any of the items. Issues: []"));
}

/// Each section has both its members, and they are texts.
QByteArray sectionComplaint(const QString &group, const QByteArray &json)
{
    const auto sections = ordered::members(json);
    if (!sections)
        return complaint(group, QStringLiteral("invalid object"), json);
    for (const auto &section : *sections) {
        const Members parts = ordered::members(section.value).value_or(Members());
        for (const QString &part : {QStringLiteral("title"), QStringLiteral("text")}) {
            const QString path = group + u'.' + section.key + u'.' + part;
            const QByteArray value = ordered::member(parts, part);
            if (value.isNull())
                return complaint(path, QStringLiteral("'%1' is required").arg(part));
            if (!ordered::text(value))
                return complaint(path, QStringLiteral("invalid string value"), value);
        }
    }
    return {};
}

/// Enumerations of the read contract's section 4 that the recordings and these tests meet.
QByteArrayList metadataComplaints(const QByteArray &json)
{
    QByteArrayList all;
    static const QMap<QString, QStringList> known{
        {QStringLiteral("frenchLevel"),
         {QStringLiteral("alpha"), QStringLiteral("A1"), QStringLiteral("A2"), QStringLiteral("B1"),
          QStringLiteral("B2"), QStringLiteral("C1"), QStringLiteral("C2")}},
        {QStringLiteral("publicStatus"),
         {QStringLiteral("asile"), QStringLiteral("refugie"), QStringLiteral("subsidiaire"),
          QStringLiteral("temporaire"), QStringLiteral("apatride"), QStringLiteral("french")}},
        {QStringLiteral("public"),
         {QStringLiteral("family"), QStringLiteral("women"), QStringLiteral("youths"), QStringLiteral("senior"),
          QStringLiteral("gender")}},
        {QStringLiteral("conditions"),
         {QStringLiteral("acte naissance"), QStringLiteral("titre sejour"), QStringLiteral("cir"),
          QStringLiteral("bank account"), QStringLiteral("pole emploi"), QStringLiteral("driver license"),
          QStringLiteral("school")}},
        {QStringLiteral("timeSlots"),
         {QStringLiteral("monday"), QStringLiteral("tuesday"), QStringLiteral("wednesday"), QStringLiteral("thursday"),
          QStringLiteral("friday"), QStringLiteral("saturday"), QStringLiteral("sunday")}}};
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto each = object.begin(); each != object.end(); ++each) {
        const QJsonValue value = each.value();
        bool wrong = false;
        if (value.isNull()) {
            continue;
        } else if (known.contains(each.key())) {
            wrong = !value.isArray();
            for (const auto &item : value.toArray())
                wrong = wrong || !known[each.key()].contains(item.toString());
        } else if (each.key() == QLatin1String("location")) {
            wrong = value != QLatin1String("france") && value != QLatin1String("online") && !value.isArray();
        } else {
            wrong = !value.isObject();
            // Numbers may be given as text, when they are some.
            const QJsonObject inner = value.toObject();
            for (const char *list : {"values", "ages"}) {
                for (const auto &item : inner[QLatin1String(list)].toArray()) {
                    bool number = item.isDouble();
                    if (item.isString())
                        (void)item.toString().toDouble(&number);
                    wrong = wrong || !number;
                }
            }
        }
        if (wrong)
            all.append(noUnion(QStringLiteral("metadatas.") + each.key()));
    }
    return all;
}

QByteArray mapComplaint(const QByteArray &json)
{
    if (json == "null")
        return {};
    for (const QByteArray &poi : ordered::elements(json)) {
        const Members parts = ordered::members(poi).value_or(Members());
        for (const char *part : {"title", "address", "lat", "lng"}) {
            if (ordered::member(parts, QLatin1String(part)).isNull())
                return noUnion(QStringLiteral("map"));
        }
    }
    return {};
}

/// "This shape only" (contract-write section 3): not the older `{_id, nom, picture}`, no bare id.
QByteArray partnersComplaint(const QByteArray &json)
{
    for (const QByteArray &partner : ordered::elements(json)) {
        const auto parts = ordered::members(partner);
        if (!parts || !ordered::text(ordered::member(*parts, QStringLiteral("name"))))
            return noUnion(QStringLiteral("sponsors"));
    }
    return {};
}

QByteArray sponsorComplaint(const QByteArray &json)
{
    const auto parts = ordered::members(json);
    if (!parts)
        return {};
    for (const char *part : {"name", "logo", "link"}) {
        if (ordered::member(*parts, QLatin1String(part)).isNull())
            return noUnion(QStringLiteral("mainSponsor"));
    }
    return {};
}

bool saysSomething(const Members &fields, const char *key)
{
    return !ordered::text(ordered::member(fields, QLatin1String(key))).value_or(QString()).isEmpty();
}

/// -1: a section with an empty title or text.
int countOf(const Members &fields, const char *group)
{
    const Members sections = ordered::members(ordered::member(fields, QLatin1String(group))).value_or(Members());
    for (const auto &section : sections) {
        const Members parts = ordered::members(section.value).value_or(Members());
        if (!saysSomething(parts, "title") || !saysSomething(parts, "text"))
            return -1;
    }
    return static_cast<int>(sections.size());
}

/// content.<path> -> text, as section 6.4 walks them.
QMap<QString, QString> pathsOf(const Members &fields)
{
    QMap<QString, QString> paths;
    for (const QString &key : textFields) {
        if (const QByteArray value = ordered::member(fields, key); !value.isNull())
            paths[key] = ordered::text(value).value_or(QString());
    }
    const auto administration =
        ordered::members(ordered::member(fields, QStringLiteral("administration"))).value_or(Members());
    if (const auto name = ordered::text(ordered::member(administration, QStringLiteral("name"))))
        paths[QStringLiteral("administrationName")] = *name;
    for (const QString &group : sectionGroups) {
        for (const auto &section : ordered::members(ordered::member(fields, group)).value_or(Members())) {
            for (const auto &part : ordered::members(section.value).value_or(Members())) {
                if (const auto text = ordered::text(part.value); text && !text->isEmpty())
                    paths[group + u'.' + section.key + u'.' + part.key] = *text;
            }
        }
    }
    return paths;
}

QString trimmedHtml(QString html)
{
    for (const char *empty : {"<p><br></p>", "<p dir=\"ltr\"><br></p>", "<p dir=\"rtl\"><br></p>"})
        html.remove(QLatin1String(empty));
    return html;
}

} // namespace

QByteArray complaints(const Members &body, bool creating)
{
    QByteArrayList all;
    const QByteArray kind = ordered::member(body, QStringLiteral("typeContenu"));
    if (creating && kind.isNull())
        all.append(complaint(QStringLiteral("typeContenu"), QStringLiteral("'typeContenu' is required")));
    else if (creating && kind != "\"dispositif\"" && kind != "\"demarche\"")
        all.append(complaint(QStringLiteral("typeContenu"),
                             QStringLiteral("should be one of the following; ['dispositif','demarche']"), kind));
    for (const auto &[key, value] : body) {
        if (textFields.contains(key)) {
            if (!ordered::text(value))
                all.append(complaint(key, QStringLiteral("invalid string value"), value));
        } else if (sectionGroups.contains(key)) {
            all.append(sectionComplaint(key, value));
        } else if (key == QLatin1String("metadatas")) {
            all.append(metadataComplaints(value));
        } else if (key == QLatin1String("map")) {
            all.append(mapComplaint(value));
        } else if (key == QLatin1String("sponsors")) {
            all.append(partnersComplaint(value));
        } else if (key == QLatin1String("mainSponsor")) {
            all.append(sponsorComplaint(value));
        } else if (!otherFields.contains(key) && !(creating && key == QLatin1String("typeContenu"))) {
            all.append(complaint(key,
                                 QStringLiteral("\"%1\" is an excess property and therefore is not allowed").arg(key),
                                 ordered::quoted(key)));
        }
    }
    all.removeAll(QByteArray());
    return all.isEmpty() ? QByteArray() : '{' + all.join(',') + '}';
}

bool isComplete(const QByteArray &kind, const Members &fields)
{
    const bool programme = kind == "dispositif";
    for (const char *key : {"titreInformatif", "what", "abstract", "theme", "mainSponsor"}) {
        if (!saysSomething(fields, key))
            return false;
    }
    if (programme && !saysSomething(fields, "titreMarque"))
        return false;
    const int how = countOf(fields, "how");
    const bool sections =
        programme ? countOf(fields, "why") >= 3 && how >= 1 : how >= 1 && countOf(fields, "next") >= 1;
    if (!sections || (programme ? countOf(fields, "why") : countOf(fields, "next")) < 0)
        return false;
    const Members facts = ordered::members(ordered::member(fields, QStringLiteral("metadatas"))).value_or(Members());
    QByteArrayList wanted{"publicStatus", "age", "frenchLevel", "public", "price", "conditions"};
    if (programme)
        wanted += QByteArrayList{"commitment", "frequency", "timeSlots", "location"};
    return std::all_of(wanted.begin(), wanted.end(), [&facts](const QByteArray &key) {
        return !ordered::member(facts, QString::fromLatin1(key)).isNull();
    });
}

Members withoutEmptyParagraphs(Members fields)
{
    const auto what = ordered::text(ordered::member(fields, QStringLiteral("what")));
    if (what)
        ordered::set(fields, QStringLiteral("what"), ordered::quoted(trimmedHtml(*what)));
    for (const QString &group : sectionGroups) {
        auto sections = ordered::members(ordered::member(fields, group));
        if (!sections)
            continue;
        for (auto &section : *sections) {
            Members parts = ordered::members(section.value).value_or(Members());
            const auto text = ordered::text(ordered::member(parts, QStringLiteral("text")));
            if (text)
                ordered::set(parts, QStringLiteral("text"), ordered::quoted(trimmedHtml(*text)));
            section.value = ordered::object(parts);
        }
        ordered::set(fields, group, ordered::object(*sections));
    }
    return fields;
}

QStringList textChanges(const Members &before, const Members &after, QStringList *removed)
{
    const auto old = pathsOf(before);
    const auto now = pathsOf(after);
    QStringList changed;
    for (auto each = now.begin(); each != now.end(); ++each) {
        if (!old.contains(each.key()) || old.value(each.key()) != each.value())
            changed.append(each.key());
    }
    for (auto each = old.begin(); removed && each != old.end(); ++each) {
        if (!now.contains(each.key()))
            removed->append(each.key());
    }
    return changed;
}

} // namespace escale::test
