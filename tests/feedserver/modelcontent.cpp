// SPDX-License-Identifier: GPL-3.0-or-later
#include "modelcontent.h"

#include "samplefeed/jsontext.h"
#include "slot.h"

namespace escale::test {
namespace {

ApiText *textOf(ApiFiche &fiche, Language language)
{
    for (ApiText &text : fiche.texts) {
        if (text.language == language)
            return &text;
    }
    return nullptr;
}

void dropTexts(ApiFiche &fiche, const std::function<bool(Language)> &which)
{
    fiche.texts.removeIf([&](const ApiText &text) { return which(text.language); });
}

/// Another text, different at each call on the same text.
void reword(ApiText &text)
{
    text.what += QStringLiteral("<p><span>+</span></p>");
}

} // namespace

QByteArray detailTarget(const QByteArray &id, Language language)
{
    return "/dispositifs/" + id + "?locale=" + code(language).data();
}

ModelContent::ModelContent(const Taxonomies &taxonomies, const QList<ApiFiche> &fiches)
    : m_languages(Answer::json(200, taxonomies.languages)), m_themes(Answer::json(200, taxonomies.themes)),
      m_needs(Answer::json(200, taxonomies.needs))
{
    for (const ApiFiche &fiche : fiches)
        m_entries.append({fiche, {}, {}});
    rebuildPositions();
}

ModelContent::ModelContent(const SampleFeed &sample)
    : ModelContent(Taxonomies{sample.languages(), sample.themes(), sample.needs()}, sample.fiches())
{
}

AnswerPtr ModelContent::taxonomy(const QByteArray &path) const
{
    return path == "/langues" ? m_languages : path == "/themes" ? m_themes : m_needs;
}

AnswerPtr ModelContent::index(const QByteArray &locale) const
{
    const std::lock_guard lock(m_mutex);
    return indexLocked(languageFromCode(QString::fromUtf8(locale)).value_or(Language::Fr));
}

AnswerPtr ModelContent::indexLocked(Language language) const
{
    AnswerPtr &answer = m_indexes[slot(language)];
    if (!answer) {
        QByteArrayList items;
        items.reserve(m_entries.size());
        for (Entry &entry : m_entries)
            items.append(item(entry, language));
        answer = Answer::json(200, successEnvelope(jsonArray(items)));
    }
    return answer;
}

const QByteArray &ModelContent::item(Entry &entry, Language language) const
{
    QByteArray &text = entry.items[slot(language)];
    if (text.isEmpty())
        text = indexItemJson(entry.fiche, language);
    return text;
}

AnswerPtr ModelContent::detail(const QByteArray &id, Language language) const
{
    const std::lock_guard lock(m_mutex);
    Entry *entry = find(id);
    return entry ? detailLocked(*entry, language) : nullptr;
}

AnswerPtr ModelContent::detailLocked(Entry &entry, Language language) const
{
    const Language real = entry.fiche.textOrFrench(language).language;
    AnswerPtr &answer = entry.details[slot(real)];
    if (!answer)
        answer = Answer::json(200, detailJson(entry.fiche, real));
    return answer;
}

ApiStatistics ModelContent::statistics() const
{
    const std::lock_guard lock(m_mutex);
    QList<ApiFiche> fiches;
    for (const Entry &entry : m_entries)
        fiches.append(entry.fiche);
    return statisticsOf(fiches);
}

QByteArrayList ModelContent::detailTargets() const
{
    const std::lock_guard lock(m_mutex);
    QByteArrayList targets;
    for (const Entry &entry : m_entries) {
        for (const ApiText &text : entry.fiche.texts)
            targets.append(detailTarget(entry.fiche.id, text.language));
    }
    return targets;
}

void ModelContent::prepareAll(bool packed) const
{
    const std::lock_guard lock(m_mutex);
    QList<AnswerPtr> answers{m_languages, m_themes, m_needs, indexLocked(Language::Fr)};
    for (Entry &entry : m_entries) {
        for (const ApiText &text : entry.fiche.texts)
            answers.append(detailLocked(entry, text.language));
    }
    for (const AnswerPtr &answer : std::as_const(answers)) {
        if (packed)
            answer->packAhead();
    }
}

QByteArrayList ModelContent::ids() const
{
    const std::lock_guard lock(m_mutex);
    QByteArrayList list;
    for (const Entry &entry : m_entries)
        list.append(entry.fiche.id);
    return list;
}

bool ModelContent::edit(const QByteArray &id, const std::function<void(ApiFiche &)> &change)
{
    const std::lock_guard lock(m_mutex);
    Entry *entry = find(id);
    if (!entry)
        return false;
    ApiFiche fiche = entry->fiche;
    change(fiche);
    *entry = {fiche, {}, {}};
    rebuildPositions();
    forgetIndexes();
    return true;
}

void ModelContent::add(const ApiFiche &fiche)
{
    const std::lock_guard lock(m_mutex);
    m_entries.append({fiche, {}, {}});
    rebuildPositions();
    forgetIndexes();
}

bool ModelContent::remove(const QByteArray &id)
{
    const std::lock_guard lock(m_mutex);
    const bool removed = m_entries.removeIf([&](const Entry &entry) { return entry.fiche.id == id; }) > 0;
    rebuildPositions();
    forgetIndexes();
    return removed;
}

bool ModelContent::editFrench(const QByteArray &id, const QByteArray &modified)
{
    return edit(id, [&](ApiFiche &fiche) {
        fiche.modified = modified;
        if (ApiText *french = textOf(fiche, Language::Fr)) {
            french->title += QStringLiteral(" *");
            french->date = modified;
            reword(*french);
        }
    });
}

bool ModelContent::editFrenchAndDropTranslations(const QByteArray &id, const QByteArray &modified)
{
    return editFrench(id, modified) && edit(id, [](ApiFiche &fiche) {
               dropTexts(fiche, [](Language language) { return language != Language::Fr; });
           });
}

bool ModelContent::correctTranslation(const QByteArray &id, Language language, const QByteArray &date)
{
    bool corrected = false;
    edit(id, [&](ApiFiche &fiche) {
        if (ApiText *text = textOf(fiche, language)) {
            text->date = date;
            reword(*text);
            corrected = true;
        }
    });
    return corrected;
}

bool ModelContent::addTranslation(const QByteArray &id, const ApiText &text)
{
    return edit(id, [&](ApiFiche &fiche) {
        dropTexts(fiche, [&](Language language) { return language == text.language; });
        fiche.texts.append(text);
    });
}

bool ModelContent::removeTranslation(const QByteArray &id, Language language)
{
    return language != Language::Fr &&
           edit(id, [&](ApiFiche &fiche) { dropTexts(fiche, [&](Language other) { return other == language; }); });
}

void ModelContent::bumpCounters()
{
    const std::lock_guard lock(m_mutex);
    for (Entry &entry : m_entries) {
        ++entry.fiche.views;
        ++entry.fiche.mobileViews;
        entry.items.fill({});
    }
    forgetIndexes();
}

bool ModelContent::addMerci(const QByteArray &id)
{
    return edit(id, [](ApiFiche &fiche) { ++fiche.mercis; });
}

ModelContent::Entry *ModelContent::find(const QByteArray &id) const
{
    const auto found = m_positions.find(id);
    return found == m_positions.end() ? nullptr : &m_entries[*found];
}

void ModelContent::rebuildPositions()
{
    m_positions.clear();
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        m_positions.insert(m_entries[i].fiche.id, i);
}

} // namespace escale::test
