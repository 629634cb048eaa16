// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplefeed/samplefiche.h"

#include "samplefeed/jsontext.h"
#include "samplefeed/samplejson.h"
#include "samplefeed/samplesheet.h"

namespace escale::sample {
namespace {

using simdjson::dom::object;

/// A date, or a day, which is then taken at noon.
std::optional<QByteArray> dateOf(const QByteArray &text)
{
    const QByteArray full = text.size() == 10 ? text + "T12:00:00.000Z" : text;
    const bool valid =
        full.endsWith('Z') && QDateTime::fromString(QString::fromLatin1(full), Qt::ISODateWithMs).isValid();
    return valid ? std::optional(full) : std::nullopt;
}

class FicheReader {
public:
    FicheReader(const JsonSource &source, object root, const References &known)
        : m_source(source), m_root(root), m_known(known)
    {
    }

    Result<ApiFiche> read()
    {
        readIdentity();
        readReferences();
        m_fiche.created = date("created_at");
        m_fiche.published = date("publishedAt");
        m_fiche.modified = date("lastModificationDate");
        m_fiche.views = count("nbVues");
        m_fiche.mobileViews = m_fiche.views / 4;
        m_fiche.mercis = count("mercis");
        readRaw();
        readSponsor();
        m_fiche.externalLink = QString::fromUtf8(stringMember(m_root, "externalLink").value_or(QByteArray()));
        if (m_mistake)
            return *m_mistake;
        return m_fiche;
    }

private:
    void wrong(const QByteArray &key, const QString &what, const QByteArray &near = {})
    {
        if (!m_mistake)
            m_mistake = m_source.mistakeAt(key, QStringLiteral("%1 %2").arg(QLatin1String(key), what), near);
    }

    void readIdentity()
    {
        m_fiche.id = stringMember(m_root, "_id").value_or(QByteArray());
        if (!isFicheId(QString::fromLatin1(m_fiche.id)))
            wrong("_id", QStringLiteral("must be 24 lowercase hexadecimal digits"));
        const auto kind = kindFromCode(QString::fromLatin1(stringMember(m_root, "typeContenu").value_or(QByteArray())));
        if (!kind)
            wrong("typeContenu", QStringLiteral("must be \"dispositif\" or \"demarche\""));
        m_fiche.kind = kind.value_or(Kind::Dispositif);
    }

    QByteArrayList ids(const char *key)
    {
        QByteArrayList list;
        simdjson::dom::array array;
        const auto value = member(m_root, key);
        if (!value || value->get(array) != simdjson::SUCCESS) {
            wrong(key, QStringLiteral("must be a list of ids"));
            return list;
        }
        for (const auto item : array) {
            std::string_view id;
            if (item.get(id) == simdjson::SUCCESS)
                list.append(QByteArray(id.data(), static_cast<qsizetype>(id.size())));
            else
                wrong(key, QStringLiteral("must hold ids only"));
        }
        return list;
    }

    void readReferences()
    {
        m_fiche.theme = stringMember(m_root, "theme").value_or(QByteArray());
        m_fiche.secondaryThemes = ids("secondaryThemes");
        m_fiche.needs = ids("needs");
        for (const QByteArray &theme : QByteArrayList{m_fiche.theme} + m_fiche.secondaryThemes) {
            if (!m_known.themes.contains(theme))
                wrong(theme, QStringLiteral("is not the id of a theme in themes.json"));
        }
        for (const QByteArray &need : m_fiche.needs) {
            if (!m_known.needs.contains(need))
                wrong(need, QStringLiteral("is not the id of a need in needs.json"));
        }
        const auto theme = m_known.themes.find(m_fiche.theme);
        m_fiche.themePosition = theme == m_known.themes.end() ? 0 : theme->second;
    }

    QByteArray date(const char *key)
    {
        const auto found = dateOf(stringMember(m_root, key).value_or(QByteArray()));
        if (!found)
            wrong(key, QStringLiteral("must be a date like \"2026-09-14T10:00:00.000Z\""));
        return found.value_or(QByteArray());
    }

    int count(const char *key)
    {
        const auto number = integerMember(m_root, key);
        if (!number || *number < 0 || *number > 1'000'000)
            wrong(key, QStringLiteral("must be a whole number, 0 or more"));
        return static_cast<int>(std::clamp<qint64>(number.value_or(0), 0, 1'000'000));
    }

    void readRaw()
    {
        const auto metadatas = member(m_root, "metadatas");
        if (!metadatas || !metadatas->is_object())
            wrong("metadatas", QStringLiteral("must be an object"));
        else
            m_fiche.metadatas = compact(*metadatas);
        const auto map = member(m_root, "map");
        if (map && !map->is_array() && !map->is_null())
            wrong("map", QStringLiteral("must be a list or null"));
        else if (map)
            m_fiche.map = compact(*map);
        const auto sponsors = member(m_root, "sponsors");
        if (sponsors && !sponsors->is_array())
            wrong("sponsors", QStringLiteral("must be a list"));
        else if (sponsors)
            m_fiche.sponsors = compact(*sponsors);
    }

    void readSponsor()
    {
        const bool demarche = m_fiche.kind == Kind::Demarche;
        const char *key = demarche ? "administration" : "mainSponsor";
        object who;
        const auto value = member(m_root, key);
        if (!value || value->get(who) != simdjson::SUCCESS)
            return wrong(key, demarche ? QStringLiteral("must be {\"name\": …} in a demarche")
                                       : QStringLiteral("must be {\"_id\": …, \"nom\": …} in a dispositif"));
        const QString name = QString::fromUtf8(stringMember(who, demarche ? "name" : "nom").value_or(QByteArray()));
        if (name.isEmpty())
            wrong(demarche ? "name" : "nom", QStringLiteral("must be a name"), key);
        (demarche ? m_fiche.administrationName : m_fiche.structureName) = name;
        if (demarche)
            return;
        m_fiche.structureId = stringMember(who, "_id").value_or(QByteArray());
        if (!isFicheId(QString::fromLatin1(m_fiche.structureId)))
            wrong("_id", QStringLiteral("must be 24 lowercase hexadecimal digits"), key);
    }

    const JsonSource &m_source;
    object m_root;
    const References &m_known;
    ApiFiche m_fiche;
    std::optional<Error> m_mistake;
};

/// A translation is matched to the French text by position (format of the sample sources).
std::optional<QString> shapeMistake(const ApiText &french, const ApiText &translation)
{
    const std::array<std::pair<const char *, std::pair<qsizetype, qsizetype>>, 3> groups{
        {{"why", {french.why.size(), translation.why.size()}},
         {"how", {french.how.size(), translation.how.size()}},
         {"next", {french.next.size(), translation.next.size()}}}};
    for (const auto &[name, sizes] : groups) {
        if (sizes.first != sizes.second)
            return QStringLiteral("# %1 has %2 sections, but %3 in French")
                .arg(QLatin1String(name))
                .arg(sizes.second)
                .arg(sizes.first);
    }
    return std::nullopt;
}

Result<Done> readTexts(const QDir &folder, ApiFiche &fiche)
{
    for (const Language language : allLanguages) {
        const QString file = folder.filePath(code(language) + QStringLiteral(".md"));
        if (!QFileInfo::exists(file) && language != Language::Fr)
            continue;
        Result<QByteArray> content = readFile(file);
        if (!content)
            return content.error();
        Result<ApiText> text = readSheet(*content, {file, language, fiche.kind, fiche.id});
        if (!text)
            return text.error();
        if (const auto wrong = fiche.texts.isEmpty() ? std::nullopt : shapeMistake(fiche.texts.first(), *text)) {
            const QByteArray group = "\n# " + wrong->mid(2, wrong->indexOf(u' ', 2) - 2).toLatin1();
            const int line = static_cast<int>(content->left(content->indexOf(group) + 1).count('\n')) + 1;
            return mistake(file, line, *wrong);
        }
        fiche.texts.append(std::move(*text));
    }
    return Done{};
}

} // namespace

Result<ApiFiche> readFiche(const QDir &folder, const References &known)
{
    const QString file = folder.filePath(QStringLiteral("fiche.json"));
    Result<std::unique_ptr<JsonSource>> source = JsonSource::open(file);
    if (!source)
        return source.error();
    object root;
    if ((*source)->root().get(root) != simdjson::SUCCESS)
        return mistake(file, 1, QStringLiteral("the file must hold one object"));
    Result<ApiFiche> fiche = FicheReader(**source, root, known).read();
    if (!fiche)
        return fiche;
    const Result<Done> texts = readTexts(folder, fiche.value());
    if (!texts)
        return texts.error();
    return fiche;
}

} // namespace escale::sample
