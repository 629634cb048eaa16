// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/savedfilters.h"

#include "base/try.h"
#include "store/privatefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QUuid>
#include <algorithm>

namespace escale {
namespace {

constexpr int version = 1;
constexpr qint64 mostBytes = 1'000'000;
constexpr qsizetype mostWords = 200; ///< in one list of a filter

Error refused(Problem problem, const char *sentence)
{
    return {problem, QCoreApplication::translate("savedfilters", sentence), QStringLiteral("saved filter")};
}

Error usage(const char *sentence)
{
    return refused(Problem::Usage, sentence);
}

Error nameTaken()
{
    return usage(QT_TRANSLATE_NOOP("savedfilters", "Another saved filter has this name."));
}

Error tooMany()
{
    return usage(QT_TRANSLATE_NOOP("savedfilters", "There are too many saved filters. Remove one first."));
}

int versionOf(const QJsonObject &whole)
{
    return whole.value(QLatin1String("escale-filters")).toInt();
}

QJsonArray listOf(const QStringList &words)
{
    return QJsonArray::fromStringList(words);
}

QStringList wordsOf(const QJsonValue &value)
{
    QStringList words;
    for (const QJsonValue &one : value.toArray()) {
        if (one.isString() && words.size() < mostWords)
            words.append(one.toString());
    }
    return words;
}

QJsonObject objectOf(const Filter &filter)
{
    QStringList languages;
    for (const Language language : filter.languages.toList())
        languages.append(code(language));
    QJsonObject object{{QStringLiteral("departments"), listOf(filter.departments)},
                       {QStringLiteral("national"), filter.national},
                       {QStringLiteral("online"), filter.online},
                       {QStringLiteral("level"), filter.level},
                       {QStringLiteral("statuses"), listOf(filter.statuses)},
                       {QStringLiteral("publics"), listOf(filter.publics)},
                       {QStringLiteral("days"), listOf(filter.days)},
                       {QStringLiteral("free"), filter.freeOnly},
                       {QStringLiteral("themes"), listOf(filter.themes)},
                       {QStringLiteral("needs"), listOf(filter.needs)},
                       {QStringLiteral("languages"), listOf(languages)}};
    if (filter.age)
        object.insert(QStringLiteral("age"), QJsonArray{filter.age->from, filter.age->to});
    if (filter.starts)
        object.insert(QStringLiteral("starts"), QString(code(*filter.starts)));
    if (filter.kind)
        object.insert(QStringLiteral("kind"), QString(code(*filter.kind)));
    return object;
}

Filter filterOf(const QJsonObject &object)
{
    const auto value = [&object](const char *key) { return object.value(QLatin1String(key)); };
    Filter filter;
    filter.departments = wordsOf(value("departments"));
    filter.national = value("national").toBool(true);
    filter.online = value("online").toBool(true);
    filter.level = value("level").toString();
    filter.statuses = wordsOf(value("statuses"));
    filter.publics = wordsOf(value("publics"));
    filter.days = wordsOf(value("days"));
    filter.freeOnly = value("free").toBool();
    filter.themes = wordsOf(value("themes"));
    filter.needs = wordsOf(value("needs"));
    for (const QString &one : wordsOf(value("languages"))) {
        if (const auto language = languageFromCode(one))
            filter.languages.insert(*language);
    }
    if (const QJsonArray age = value("age").toArray(); age.size() == 2)
        filter.age = AgeRange{age[0].toInt(), age[1].toInt(AgeRange::noEnd)};
    filter.starts = startsFromCode(value("starts").toString());
    filter.kind = kindFromCode(value("kind").toString());
    return filter;
}

} // namespace

QByteArray toJson(const QList<SavedFilter> &filters)
{
    QJsonArray list;
    for (const SavedFilter &saved : filters)
        list.append(QJsonObject{{QStringLiteral("id"), saved.id},
                                {QStringLiteral("name"), saved.name},
                                {QStringLiteral("query"), saved.query},
                                {QStringLiteral("filter"), objectOf(saved.filter)}});
    return QJsonDocument(QJsonObject{{QStringLiteral("escale-filters"), version}, {QStringLiteral("filters"), list}})
        .toJson(QJsonDocument::Indented);
}

std::optional<QList<SavedFilter>> savedFiltersFromJson(const QByteArray &bytes)
{
    const QJsonObject whole = QJsonDocument::fromJson(bytes).object();
    if (versionOf(whole) != version)
        return std::nullopt;
    QList<SavedFilter> filters;
    for (const QJsonValue &one : whole.value(QLatin1String("filters")).toArray()) {
        const QJsonObject object = one.toObject();
        const SavedFilter saved{
            object.value(QLatin1String("id")).toString(),
            object.value(QLatin1String("name")).toString().simplified().left(SavedFilters::longestName),
            object.value(QLatin1String("query")).toString().left(SavedFilters::longestQuery),
            filterOf(object.value(QLatin1String("filter")).toObject())};
        const bool known = std::any_of(filters.begin(), filters.end(),
                                       [&saved](const SavedFilter &other) { return other.id == saved.id; });
        if (!saved.id.isEmpty() && !saved.name.isEmpty() && !known && filters.size() < SavedFilters::most)
            filters.append(saved);
    }
    return filters;
}

void SavedFilters::open(const QString &path)
{
    constexpr const char *unreadable = QT_TRANSLATE_NOOP(
        "savedfilters", "The file of the saved filters cannot be read. It is left as it is; check its owner.");
    m_path = path;
    m_untouchable = nullptr;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (file.exists()) // else it is the first time
            m_untouchable = unreadable;
        return;
    }
    const QByteArray bytes = file.read(mostBytes);
    if (file.error() != QFileDevice::NoError) {
        m_untouchable = unreadable;
        return;
    }
    file.close();
    if (versionOf(QJsonDocument::fromJson(bytes).object()) > version) {
        m_untouchable =
            QT_TRANSLATE_NOOP("savedfilters", "The saved filters are of a newer Escale. Update Escale here first.");
        return;
    }
    const auto read = savedFiltersFromJson(bytes);
    if (!read) { // somebody may want to look at it
        QFile::remove(path + QStringLiteral(".damaged"));
        if (!QFile::rename(path, path + QStringLiteral(".damaged")))
            m_untouchable = unreadable;
        return;
    }
    m_list = *read;
    if (!m_list.isEmpty())
        Q_EMIT changed();
}

const SavedFilter *SavedFilters::find(const QString &id) const
{
    const auto found =
        std::find_if(m_list.begin(), m_list.end(), [&id](const SavedFilter &saved) { return saved.id == id; });
    return found == m_list.end() ? nullptr : &*found;
}

Result<QString> SavedFilters::save(const QString &name, const QString &query, const Filter &filter)
{
    const QString words = name.simplified().left(longestName);
    const QString text = query.simplified().left(longestQuery);
    if (words.isEmpty())
        return usage(QT_TRANSLATE_NOOP("savedfilters", "Write a name first."));
    if (text.isEmpty() && filter == Filter{})
        return usage(QT_TRANSLATE_NOOP("savedfilters", "Search for something or choose a filter first."));
    QList<SavedFilter> list = m_list;
    if (std::any_of(list.begin(), list.end(), [&words](const SavedFilter &saved) { return saved.name == words; }))
        return nameTaken();
    if (list.size() >= most)
        return tooMany();
    QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    list.append({id, words, text, filter});
    ESCALE_TRY_DONE(put(list));
    return id;
}

Result<Done> SavedFilters::rename(const QString &id, const QString &name)
{
    const QString words = name.simplified().left(longestName);
    if (words.isEmpty())
        return usage(QT_TRANSLATE_NOOP("savedfilters", "Write a name first."));
    if (find(id) == nullptr)
        return refused(Problem::NotFound, QT_TRANSLATE_NOOP("savedfilters", "This saved filter is no longer there."));
    QList<SavedFilter> list = m_list;
    for (SavedFilter &saved : list) {
        if (saved.id == id)
            saved.name = words;
        else if (saved.name == words)
            return nameTaken();
    }
    return put(list);
}

Result<Done> SavedFilters::remove(const QString &id)
{
    QList<SavedFilter> list = m_list;
    list.removeIf([&id](const SavedFilter &saved) { return saved.id == id; });
    return put(list);
}

Result<Done> SavedFilters::putBack(const SavedFilter &saved, qsizetype place)
{
    QList<SavedFilter> list = m_list;
    for (const SavedFilter &other : std::as_const(m_list)) {
        if (other.id == saved.id)
            return Done{};
        if (other.name == saved.name)
            return nameTaken();
    }
    if (list.size() >= most)
        return tooMany();
    list.insert(std::clamp<qsizetype>(place, 0, list.size()), saved);
    return put(list);
}

Result<Done> SavedFilters::put(const QList<SavedFilter> &list)
{
    if (list == m_list)
        return Done{};
    if (m_untouchable != nullptr)
        return refused(Problem::CannotWrite, m_untouchable);
    if (!m_path.isEmpty()) {
        (void)makePrivateFile(m_path); // what cannot be made is said by the writing
        QSaveFile file(m_path);
        const QByteArray bytes = toJson(list);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return Error{
                Problem::CannotWrite,
                QCoreApplication::translate("savedfilters", "The filter could not be saved. Is the disk full?"),
                file.errorString()};
    }
    m_list = list;
    Q_EMIT changed();
    return Done{};
}

} // namespace escale
