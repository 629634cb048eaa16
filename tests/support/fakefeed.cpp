// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakefeed.h"

#include <QMetaObject>

namespace escale::test {

QString FakeFeed::idOf(int number)
{
    return QStringLiteral("%1").arg(number, 24, 16, QLatin1Char('0'));
}

FakeFeed::Content &FakeFeed::add(int number, LanguageSet languages)
{
    Content &c = content[idOf(number)];
    c.fiche.id = idOf(number);
    languages.insert(Language::Fr);
    for (const Language language : languages.toList())
        c.titles.insert(language, QStringLiteral("%1 %2").arg(code(language)).arg(number));
    return c;
}

template <typename T> void FakeFeed::later(Answer<T> answer, std::function<Result<T>()> make)
{
    ++m_traffic.requests;
    m_pending.push_back({[answer, make] { answer(make()); }, [answer](const Error &error) { answer(error); }});
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_pending.empty())
                return; // cancelled meanwhile
            const Pending first = std::move(m_pending.front());
            m_pending.pop_front();
            first.give();
        },
        Qt::QueuedConnection);
}

void FakeFeed::taxonomy(Answer<Taxonomy> answer)
{
    later<Taxonomy>(std::move(answer), [this]() -> Result<Taxonomy> {
        if (taxonomyError)
            return *taxonomyError;
        return answerTaxonomy;
    });
}

void FakeFeed::index(Answer<Index> answer)
{
    later<Index>(std::move(answer), [this]() -> Result<Index> {
        if (indexError)
            return *indexError;
        Index index;
        for (const auto &[id, c] : content) {
            IndexItem item;
            item.id = id;
            for (auto it = c.titles.cbegin(); it != c.titles.cend(); ++it)
                item.availableLanguages.insert(it.key());
            for (const Language language : c.promised.toList())
                item.availableLanguages.insert(language);
            item.fingerprint = c.fingerprint;
            index.items.append(item);
        }
        return index;
    });
}

void FakeFeed::statistics(Answer<Statistics> answer)
{
    later<Statistics>(std::move(answer), [this]() -> Result<Statistics> {
        if (statisticsError)
            return *statisticsError;
        return answerStatistics.value_or(Statistics{static_cast<int>(content.size())});
    });
}

Result<Detail> FakeFeed::makeDetail(const QString &id, Language language, const QByteArray &etag)
{
    --underWay;
    if (beforeEachDetail)
        beforeEachDetail();
    if (everyTextFails)
        return *everyTextFails;
    if (const auto once = firstErrors.find({id, language}); once != firstErrors.end()) {
        const Error error = once->second;
        firstErrors.erase(once);
        return error;
    }
    if (const auto error = textErrors.find({id, language}); error != textErrors.end())
        return error->second;
    const auto found = content.find(id);
    if (found == content.end())
        return Error{Problem::NotFound, QStringLiteral("vanished"), {}};
    const Content &c = found->second;
    Detail detail;
    detail.etag = QByteArray::number(c.etag);
    if (!etag.isEmpty() && etag == detail.etag) {
        ++m_traffic.notModified;
        detail.notModified = true;
        return detail;
    }
    detail.fiche = c.fiche;
    for (auto it = c.titles.cbegin(); it != c.titles.cend(); ++it)
        detail.fiche.availableLanguages.insert(it.key());
    detail.translation.language = c.titles.contains(language) ? language : Language::Fr; // contract 0.3
    detail.translation.title = c.titles.value(detail.translation.language);
    if (!c.bodiless.contains(detail.translation.language)) {
        Block paragraph;
        paragraph.runs = {{detail.translation.title, {}, {}}};
        detail.translation.what = {paragraph};
    }
    if (c.administrations.contains(detail.translation.language)) {
        detail.translation.administration = c.administrations.value(detail.translation.language);
        detail.fiche.sponsor = {{}, detail.translation.administration, {}, {}};
    }
    for (const QString &key : unknownKeys.value(id))
        detail.drift.note(DriftKind::Key, key);
    return detail;
}

void FakeFeed::detail(const QString &id, Language language, const QByteArray &etag, Answer<Detail> answer)
{
    asked.append({id, language});
    askedEtags.append(etag);
    mostUnderWay = std::max(mostUnderWay, ++underWay);
    later<Detail>(std::move(answer), [=, this] { return makeDetail(id, language, etag); });
}

void FakeFeed::picture(const QString &address, Answer<Picture> answer)
{
    askedPictures << address;
    later<Picture>(std::move(answer), [=, this]() -> Result<Picture> {
        if (beforeEachPicture)
            beforeEachPicture();
        const auto found = pictures.find(address);
        return found == pictures.end() ? Error{Problem::NotFound, QStringLiteral("no such picture"), {}}
                                       : found->second;
    });
}

void FakeFeed::speech(const QString &, Language, Answer<QByteArray> answer)
{
    later<QByteArray>(std::move(answer), [this]() -> Result<QByteArray> {
        if (beforeEachSpeech)
            beforeEachSpeech();
        return Error{speechError, QStringLiteral("no voice"), {}};
    });
}

void FakeFeed::cancel()
{
    const auto pending = std::exchange(m_pending, {});
    for (const Pending &one : pending)
        one.cancel({Problem::Cancelled, QStringLiteral("stopped"), {}});
    underWay = 0;
}

} // namespace escale::test
