// SPDX-License-Identifier: GPL-3.0-or-later
#include "examplecontent.h"

#include "samplefeed/jsontext.h"

#include <QFile>
#include <QRegularExpression>
#include <simdjson.h>

namespace escale::test {
namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The members of a row in the order of the server; `nbMots`, `publishedAt` and the counters are what a course made by
/// the webhook lacks (contract-2026 3.4).
QByteArray rowOf(simdjson::dom::object data)
{
    JsonObjectText row;
    for (const char *key :
         {"_id", "titreInformatif", "titreMarque", "abstract", "metadatas", "theme", "secondaryThemes", "typeContenu",
          "status", "lastModificationDate", "needs", "hasDraftVersion", "origin", "availableLanguages"}) {
        simdjson::dom::element value;
        if (data[key].get(value) == simdjson::SUCCESS)
            row.raw(key, QByteArray::fromStdString(simdjson::minify(value)));
    }
    simdjson::dom::element sponsor;
    const bool structure = data["mainSponsor"].get(sponsor) == simdjson::SUCCESS && sponsor.is_object();
    row.raw("sponsor", structure ? QByteArray::fromStdString(simdjson::minify(sponsor)) : QByteArray("null"));
    return row.text();
}

const QByteArray &inLanguageOrFrench(const std::map<Language, QByteArray> &texts, Language language)
{
    const auto found = texts.find(language);
    return found == texts.end() ? texts.at(Language::Fr) : found->second;
}

} // namespace

std::shared_ptr<const ExampleContent> ExampleContent::load(const QDir &folder,
                                                           const ModelContent::Taxonomies &taxonomies)
{
    auto content = std::make_shared<ExampleContent>();
    content->m_languages = Answer::json(200, taxonomies.languages);
    content->m_themes = Answer::json(200, taxonomies.themes);
    content->m_needs = Answer::json(200, taxonomies.needs);
    static const QRegularExpression detailName(QStringLiteral("^\\d\\d-.*\\.([a-z]{2})\\.json$"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const auto match = detailName.match(name);
        const auto language = languageFromCode(match.captured(1));
        const QByteArray body = contentOf(folder.filePath(name));
        simdjson::dom::parser parser;
        simdjson::dom::object data;
        std::string_view id, kind;
        if (!language ||
            parser.parse(body.constData(), static_cast<std::size_t>(body.size()))["data"].get(data) !=
                simdjson::SUCCESS ||
            data["_id"].get(id) != simdjson::SUCCESS)
            continue; // a list, or an error
        Example &example = content->m_examples[QByteArray(id.data(), static_cast<qsizetype>(id.size()))];
        example.bodies[*language] = body;
        example.rows[*language] = rowOf(data);
        example.demarche = data["typeContenu"].get(kind) == simdjson::SUCCESS && kind == "demarche";
        example.languages.clear();
        for (const simdjson::dom::element value : data["availableLanguages"]) {
            std::string_view text;
            if (value.get(text) == simdjson::SUCCESS) {
                if (const auto known =
                        languageFromCode(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))))
                    example.languages.append(*known);
            }
        }
    }
    std::erase_if(content->m_examples, [](const auto &e) { return !e.second.bodies.contains(Language::Fr); });
    return content->m_examples.empty() ? nullptr : content;
}

AnswerPtr ExampleContent::taxonomy(const QByteArray &path) const
{
    return path == "/langues" ? m_languages : path == "/themes" ? m_themes : m_needs;
}

AnswerPtr ExampleContent::index(const QByteArray &locale) const
{
    const Language language = languageFromCode(QString::fromUtf8(locale)).value_or(Language::Fr);
    QByteArrayList rows;
    for (const auto &[id, example] : m_examples)
        rows.append(inLanguageOrFrench(example.rows, language));
    return Answer::json(200, successEnvelope(jsonArray(rows)));
}

AnswerPtr ExampleContent::detail(const QByteArray &id, Language language) const
{
    const auto found = m_examples.find(id);
    return found == m_examples.end() ? nullptr : Answer::json(200, inLanguageOrFrench(found->second.bodies, language));
}

ApiStatistics ExampleContent::statistics() const
{
    ApiStatistics statistics;
    for (const auto &[id, example] : m_examples)
        (example.demarche ? statistics.demarches : statistics.dispositifs) += 1;
    return statistics;
}

QByteArrayList ExampleContent::detailTargets() const
{
    QByteArrayList targets;
    for (const auto &[id, example] : m_examples) {
        for (const Language language : example.languages)
            targets.append(detailTarget(id, language));
    }
    return targets;
}

} // namespace escale::test
