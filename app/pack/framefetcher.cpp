// SPDX-License-Identifier: GPL-3.0-or-later
#include "pack/framefetcher.h"

#include "pack/packrefusal.h"

#include <algorithm>

namespace escale {

FrameFetcher::FrameFetcher(PackSource &source, PackMemory &memory) : m_source(source), m_memory(memory) {}

void FrameFetcher::begin(const PackIndex &root)
{
    m_packs = root.packs;
    m_dictionaries = root.dictionaries;
    m_kept.clear();
    m_planned.clear();
    m_parts.clear();
    m_partsOf.clear();
    m_unpackers.clear();
    m_groupWaiting.clear();
    m_groupErrors.clear();
}

void FrameFetcher::keep(const FrameRef &ref)
{
    m_kept.insert(ref.hash);
}

bool FrameFetcher::has(const FrameRef &ref) const
{
    return m_kept.contains(ref.hash) && m_memory.has(ref.hash);
}

void FrameFetcher::dropOthers()
{
    QSet<QByteArray> keep = m_kept;
    for (const PackFile &dictionary : std::as_const(m_dictionaries))
        keep.insert(dictionary.hash);
    m_memory.keepCached(keep);
}

void FrameFetcher::plan(const QList<FrameRef> &refs)
{
    m_planned += refs;
    for (const PackStretch &stretch : stretchesFor(refs, m_packs)) {
        m_partsOf[stretch.pack].append(m_parts.size());
        Part part;
        part.stretch = stretch;
        part.left = stretch.frames;
        m_parts.push_back(std::move(part));
    }
}

void FrameFetcher::fetchPlanned(Then then)
{
    struct Waiting {
        std::size_t left;
        std::optional<Error> trouble;
        Then then;
    };
    const auto run = std::make_shared<Waiting>(Waiting{m_parts.size() + 1, std::nullopt, std::move(then)});
    const Then one = [this, run](const std::optional<Error> &trouble) {
        if (trouble && !run->trouble)
            run->trouble = trouble;
        if (--run->left == 0)
            run->then(run->trouble ? run->trouble : lookAtPlanned());
    };
    for (std::size_t part = 0, parts = m_parts.size(); part < parts; ++part) {
        if (m_parts.at(part).state == Part::State::Taken)
            one(std::nullopt);
        else
            fetchPart(part, one);
    }
    one(std::nullopt);
}

std::optional<Error> FrameFetcher::lookAtPlanned() const
{
    for (const Part &part : m_parts) {
        for (const FrameRef &ref : m_planned) {
            if (part.state == Part::State::Here && part.stretch.holds(ref) && frameHash(frameIn(part, ref)) != ref.hash)
                return refused(PackRefusal::WrongPart, QStringLiteral("frame of another hash"));
        }
    }
    return std::nullopt;
}

/// The part that has the frame, or brings it; a new one for a frame that nobody expected.
std::size_t FrameFetcher::partOf(const FrameRef &ref)
{
    for (const std::size_t index : m_partsOf.value(ref.pack)) {
        const Part &part = m_parts.at(index);
        if (part.state != Part::State::Taken && part.stretch.holds(ref))
            return index;
    }
    Part part;
    part.stretch = {ref.pack, ref.offset, ref.length, 1};
    part.left = 1;
    m_partsOf[ref.pack].append(m_parts.size());
    m_parts.push_back(std::move(part));
    return m_parts.size() - 1;
}

void FrameFetcher::fetchPart(std::size_t index, Then then)
{
    Part &part = m_parts.at(index);
    if (part.state == Part::State::Here || part.state == Part::State::Failed)
        return then(std::optional<Error>(part.error)); // a copy: parts may move
    part.waiting.push_back(std::move(then));
    if (part.state == Part::State::Asked)
        return;
    part.state = Part::State::Asked;
    const PackFile &pack = m_packs.at(part.stretch.pack);
    const bool whole = part.stretch.length == pack.bytes;
    PackQuestion question{packName(pack), 0, 0, pack.bytes, {}};
    if (!whole) {
        question.offset = part.stretch.offset;
        question.length = part.stretch.length;
    }
    m_source.read(question, [this, index](Result<PackBytes> got) { arrived(index, std::move(got)); });
}

void FrameFetcher::arrived(std::size_t index, Result<PackBytes> got)
{
    Part &part = m_parts.at(index);
    std::optional<Error> trouble;
    if (!got)
        trouble = partTrouble(got.error());
    else if (got->bytes.size() < part.stretch.length)
        trouble = refused(PackRefusal::MissingPart, QStringLiteral("pack is too short"));
    part.state = trouble ? Part::State::Failed : Part::State::Here;
    part.error = trouble;
    if (!trouble)
        part.bytes = std::move(got->bytes);
    for (const Then &then : std::exchange(part.waiting, {})) // they may ask for more: `part` may move
        then(trouble);
}

void FrameFetcher::withGroup(const QString &group, Then then)
{
    const std::string key = group.toStdString();
    if (m_unpackers.count(key) > 0)
        return then(std::nullopt);
    if (const auto failed = m_groupErrors.find(key); failed != m_groupErrors.end())
        return then(std::optional<Error>(failed->second));
    const auto dictionary = m_dictionaries.constFind(group);
    const auto put = [this, key](const QByteArray &bytes) {
        m_unpackers.insert_or_assign(key, std::make_unique<Unpacker>(bytes));
    };
    if (dictionary == m_dictionaries.cend()) {
        put({});
        return then(std::nullopt);
    }
    const QByteArray hash = dictionary->hash;
    std::vector<Then> &waiting = m_groupWaiting[key];
    if (!waiting.empty())
        return waiting.push_back(std::move(then));
    if (const QByteArray cached = m_memory.cached(hash); fileHash(cached) == hash) {
        put(cached);
        return then(std::nullopt);
    }
    waiting.push_back(std::move(then));
    m_source.read({dictionaryName(*dictionary), 0, 0, dictionary->bytes, {}},
                  [this, key, hash, put](const Result<PackBytes> &got) {
                      std::optional<Error> trouble;
                      if (!got)
                          trouble = partTrouble(got.error());
                      else if (fileHash(got->bytes) != hash)
                          trouble = refused(PackRefusal::WrongPart, QStringLiteral("dictionary of another hash"));
                      if (trouble) {
                          m_groupErrors.insert_or_assign(key, *trouble);
                      } else {
                          m_memory.cache(hash, got->bytes);
                          put(got->bytes);
                      }
                      const std::vector<Then> all = std::exchange(m_groupWaiting[key], {});
                      for (const Then &one : all)
                          one(trouble);
                  });
}

void FrameFetcher::fetch(const FrameRef &ref, const QString &group, Bytes answer)
{
    withGroup(group, [this, ref, group, answer = std::move(answer)](const std::optional<Error> &trouble) {
        if (trouble)
            return answer(*trouble);
        const bool kept = m_kept.contains(ref.hash);
        if (const QByteArray here = kept ? m_memory.cached(ref.hash) : QByteArray(); !here.isEmpty()) {
            if (auto content = m_unpackers.at(group.toStdString())->unpack(here, ref))
                return answer(std::move(content));
        }
        const std::size_t part = partOf(ref);
        fetchPart(part, [this, part, ref, group, answer](const std::optional<Error> &missing) {
            if (missing)
                return answer(*missing);
            unpackFrom(part, ref, group, answer);
        });
    });
}

QByteArrayView FrameFetcher::frameIn(const Part &part, const FrameRef &ref) const
{
    return QByteArrayView(part.bytes).sliced(ref.offset - part.stretch.offset, ref.length);
}

void FrameFetcher::unpackFrom(std::size_t index, const FrameRef &ref, const QString &group, const Bytes &answer)
{
    Part &part = m_parts.at(index);
    if (part.state != Part::State::Here) // the last of its frames was taken, and this one is asked for once more
        return fetch(ref, group, answer);
    const QByteArrayView frame = frameIn(part, ref);
    auto content = m_unpackers.at(group.toStdString())->unpack(frame, ref);
    if (content && m_kept.contains(ref.hash))
        m_memory.cache(ref.hash, frame.toByteArray());
    // Facts are asked for with every text of a fiche: their packs, the smallest, stay until the end.
    if (group != factsGroup && --part.left <= 0) {
        part.bytes.clear();
        part.state = Part::State::Taken;
    }
    answer(std::move(content));
}

void FrameFetcher::cancel()
{
    m_groupWaiting.clear();
    for (Part &part : m_parts) {
        part.waiting.clear();
        if (part.state == Part::State::Asked)
            part.state = Part::State::Planned;
    }
}

} // namespace escale
