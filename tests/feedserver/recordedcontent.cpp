// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordedcontent.h"

#include "listedit.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>
#include <simdjson.h>
#include <zlib.h>

namespace escale::test {
namespace {

const QByteArray recordedSecret = "test-site-secret";

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A file that may be compressed.
QByteArray gunzipped(const QString &path)
{
    const gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
    QByteArray out, piece(1 << 16, Qt::Uninitialized);
    while (file != nullptr) {
        const int got = gzread(file, piece.data(), static_cast<unsigned>(piece.size()));
        if (got <= 0)
            break;
        out.append(piece.constData(), got);
    }
    if (file != nullptr)
        gzclose(file);
    return out;
}

QByteArray bodyOf(const QJsonObject &recording, const QDir &folder)
{
    const QString aside = recording.value(QStringLiteral("bodyFile")).toString();
    if (aside.isEmpty())
        return recording.value(QStringLiteral("body")).toString().toUtf8();
    return gunzipped(folder.filePath(QFileInfo(aside).fileName()));
}

AnswerPtr answerOf(const QJsonObject &recording, const QDir &folder)
{
    auto answer = std::make_shared<Answer>();
    answer->status = recording.value(QStringLiteral("status")).toInt();
    answer->body = bodyOf(recording, folder);
    const QJsonArray raw = recording.value(QStringLiteral("rawHeaders")).toArray();
    for (qsizetype i = 0; i + 1 < raw.size(); i += 2) {
        const QByteArray name = raw[i].toString().toUtf8(), value = raw[i + 1].toString().toUtf8();
        if (name == "Content-Type")
            answer->contentType = value;
        else if (name == "ETag")
            answer->etag = value;
        else if (name == "Content-Security-Policy" || name == "X-Content-Type-Options")
            answer->extraHeaders.append({name, value});
    }
    return answer;
}

/// The statistics that go with an index.
ApiStatistics countedIn(const QByteArray &index)
{
    ApiStatistics statistics;
    simdjson::dom::parser parser;
    simdjson::dom::array items;
    if (parser.parse(index.constData(), static_cast<std::size_t>(index.size()))["data"].get(items) != simdjson::SUCCESS)
        return statistics;
    const auto number = [](simdjson::dom::element item, const char *key) {
        int64_t value = 0;
        return item[key].get(value) == simdjson::SUCCESS ? static_cast<int>(value) : 0;
    };
    for (const simdjson::dom::element item : items) {
        std::string_view kind;
        const bool demarche = item["typeContenu"].get(kind) == simdjson::SUCCESS && kind == "demarche";
        (demarche ? statistics.demarches : statistics.dispositifs) += 1;
        statistics.views += number(item, "nbVues");
        statistics.mobileViews += number(item, "nbVuesMobile");
    }
    return statistics;
}

QByteArray idIn(const QByteArray &target)
{
    const qsizetype from = QByteArrayView("/dispositifs/").size();
    return target.mid(from, target.indexOf('?') - from);
}

} // namespace

std::shared_ptr<const RecordedContent> RecordedContent::load(const QDir &folder, Lists lists)
{
    if (!folder.exists(QStringLiteral("index.json")))
        return nullptr;
    auto content = std::make_shared<RecordedContent>();
    content->m_lists = lists;
    for (const char *name : {"edge", "real", "ordinary"})
        content->readFolder(QDir(folder.filePath(QLatin1String(name))), true);
    for (const char *name : {"lists", "errors"})
        content->readFolder(QDir(folder.filePath(QLatin1String(name))), false);
    if (lists != Lists::AsRecorded)
        content->keepWholeOnly();
    return content;
}

void RecordedContent::readFolder(const QDir &folder, bool details)
{
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const QJsonObject recording = QJsonDocument::fromJson(readFile(folder.filePath(name))).object();
        const QJsonObject request = recording.value(QStringLiteral("request")).toObject();
        const QByteArray target = request.value(QStringLiteral("path")).toString().toUtf8();
        Recorded recorded{SecretState::Missing, {}, answerOf(recording, folder)};
        const QJsonObject headers = request.value(QStringLiteral("headers")).toObject();
        for (auto it = headers.begin(); it != headers.end(); ++it) {
            const QByteArray value = it.value().toVariant().toByteArray();
            if (it.key() == QLatin1String("site-secret"))
                recorded.secret = value == recordedSecret ? SecretState::Right : SecretState::Wrong;
            else
                recorded.headers.append({it.key().toUtf8(), value});
        }
        if (details)
            m_details.insert(target, recorded.answer);
        m_byRequest.insert(request.value(QStringLiteral("method")).toString().toUtf8() + ' ' + target, recorded);
    }
}

void RecordedContent::keepWholeOnly()
{
    QSet<QByteArray> whole;
    for (auto it = m_details.cbegin(); it != m_details.cend(); ++it)
        whole.insert(idIn(it.key()));
    for (const Language language : allLanguages) {
        const QByteArray locale(code(language).data());
        const AnswerPtr all = recorded("/dispositifs?locale=" + locale);
        if (!all)
            continue;
        const QByteArray body = filteredList(all->body, [&](std::string_view id, qsizetype) {
            return whole.contains(QByteArray(id.data(), static_cast<qsizetype>(id.size())));
        });
        m_indexes.insert(locale, Answer::json(200, body));
    }
    m_statistics = countedIn(index("fr")->body);
}

AnswerPtr RecordedContent::recorded(const QByteArray &target) const
{
    const auto found = m_byRequest.constFind("GET " + target);
    return found == m_byRequest.cend() ? nullptr : found->answer;
}

AnswerPtr RecordedContent::exact(const Request &request, SecretState secret) const
{
    const bool aboutAll = request.endpoint == Endpoint::Index || request.endpoint == Endpoint::Statistics;
    if (m_lists == Lists::OnlyWholeByRules || (m_lists == Lists::OnlyWhole && aboutAll))
        return nullptr;
    AnswerPtr best;
    qsizetype most = -1;
    const QByteArray key = request.method + ' ' + request.target;
    for (auto it = m_byRequest.constFind(key); it != m_byRequest.cend() && it.key() == key; ++it) {
        const bool same = it->secret == secret &&
                          std::all_of(it->headers.begin(), it->headers.end(),
                                      [&](const auto &h) { return request.header(h.first.constData()) == h.second; });
        if (same && it->headers.size() > most) {
            most = it->headers.size();
            best = it->answer;
        }
    }
    return best;
}

AnswerPtr RecordedContent::taxonomy(const QByteArray &path) const
{
    const AnswerPtr found = recorded(path);
    return found ? found : Answer::error(404, "Not found");
}

AnswerPtr RecordedContent::index(const QByteArray &locale) const
{
    const QByteArray known = languageFromCode(QString::fromUtf8(locale)) ? locale : QByteArray("fr");
    const AnswerPtr filtered = m_indexes.value(known);
    return filtered ? filtered : recorded("/dispositifs?locale=" + known);
}

AnswerPtr RecordedContent::detail(const QByteArray &id, Language language) const
{
    return m_details.value(detailTarget(id, language));
}

ApiStatistics RecordedContent::statistics() const
{
    return m_lists == Lists::AsRecorded ? countedIn(index("fr")->body) : m_statistics;
}

QByteArrayList RecordedContent::detailTargets() const
{
    QByteArrayList targets;
    for (auto it = m_details.cbegin(); it != m_details.cend(); ++it) {
        // Every locale was recorded; a sync asks only for those the fiche has (contract 8.1).
        const QByteArray locale = it.key().last(2);
        const QByteArray &body = (*it)->body;
        const qsizetype from = body.indexOf(R"("availableLanguages":[)");
        const QByteArray languages = body.mid(from, body.indexOf(']', from) - from);
        if (languages.contains('"' + locale + '"'))
            targets.append(it.key());
    }
    std::sort(targets.begin(), targets.end());
    return targets;
}

} // namespace escale::test
