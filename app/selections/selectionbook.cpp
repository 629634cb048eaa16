// SPDX-License-Identifier: GPL-3.0-or-later
#include "selections/selectionbook.h"

#include "base/try.h"
#include "fiche/fiche.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>
#include <QSysInfo>
#include <QUuid>
#include <algorithm>

namespace escale {
namespace {

const QString ending = QStringLiteral(".selection.json");

Error notThere()
{
    return {Problem::NotFound, QCoreApplication::translate("selections", "This selection is no longer there."),
            QStringLiteral("no such selection")};
}

Error notWritten(const QString &cause)
{
    return {Problem::CannotWrite,
            QCoreApplication::translate("selections", "The selection could not be saved. Check that there is room and "
                                                      "that you may write in its folder."),
            cause};
}

QString freshId()
{
    return QUuid::createUuid().toString(QUuid::Id128);
}

/// Of this desk: two desks that share a home, or a copied one, are two writers.
QString writerOf(const QString &folder)
{
    const QString path = QDir(folder).filePath(QStringLiteral("writer"));
    QFile file(path);
    QByteArray own;
    if (file.open(QIODevice::ReadOnly))
        own = file.read(64).trimmed();
    if (own.isEmpty()) {
        own = freshId().toLatin1();
        QSaveFile fresh(path);
        if (fresh.open(QIODevice::WriteOnly)) {
            fresh.write(own + '\n');
            fresh.commit();
        }
    }
    return QString::fromLatin1(
        QCryptographicHash::hash(own + QSysInfo::machineUniqueId(), QCryptographicHash::Sha256).toHex().left(16));
}

} // namespace

QStringList Selection::fiches() const
{
    QStringList ids;
    ids.reserve(items.size());
    for (const SelectionItem &item : items)
        ids.append(item.fiche);
    return ids;
}

SelectionBook::SelectionBook(Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_writer(freshId().left(16))
{
}

Result<Done> SelectionBook::open(const QString &folder, const QString &team)
{
    m_folder = folder;
    m_team.clear();
    m_writer.clear();
    const QHash<QString, Held> before = m_held;
    reload();
    m_team = team;
    m_teamRead = false;
    if (const auto ready = before.isEmpty() ? Result<Done>(Done{}) : beginWriting(); !ready)
        return ready;
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (const auto written = put(it.key(), it.value()); !written)
            return written;
    }
    return Done{};
}

void SelectionBook::useTeam(const QString &folder)
{
    if (folder == m_team)
        return;
    m_team = folder;
    m_teamRead = false;
    m_held.removeIf([](auto held) { return held.value().team; });
    m_state.clear();
    Q_EMIT changed();
    Q_EMIT lookWanted();
}

/// Names, sizes and times of all files: another one when anybody has written.
QString SelectionBook::stateOf(const QStringList &folders)
{
    QString state;
    for (const QString &folder : folders) {
        for (const QFileInfo &file : QDir(folder).entryInfoList({u'*' + ending}, QDir::Files, QDir::Name))
            state += QStringLiteral("%1:%2:%3;")
                         .arg(file.fileName(), QString::number(file.size()),
                              QString::number(file.lastModified().toMSecsSinceEpoch()));
    }
    return state;
}

SelectionBook::Look SelectionBook::look() const
{
    Look look;
    look.folder = m_folder;
    look.team = m_team;
    look.state = m_state;
    return look;
}

void SelectionBook::read(Look &look)
{
    QStringList folders{look.folder};
    if (!look.team.isEmpty())
        folders.append(look.team);
    const QString state = look.folder.isEmpty() ? look.state : stateOf(folders);
    look.fresh = state != look.state;
    look.state = state;
    if (!look.fresh)
        return;
    for (const QString &folder : std::as_const(folders)) {
        for (const QFileInfo &info : QDir(folder).entryInfoList({u'*' + ending}, QDir::Files, QDir::Name)) {
            QFile file(info.absoluteFilePath());
            if (info.size() > largestSelectionFile || !file.open(QIODevice::ReadOnly)) {
                look.strangers.append(info.fileName());
                continue;
            }
            const auto record = selectionFromJson(file.readAll());
            // A file that says another selection than its name: somebody has copied it.
            if (!record || !info.fileName().startsWith(record->id + u'.'))
                look.strangers.append(info.fileName());
            else
                look.records.append({*record, folder == look.team});
        }
    }
}

void SelectionBook::take(const Look &look)
{
    if (look.folder != m_folder || look.team != m_team)
        return;
    m_teamRead = true;
    if (!look.fresh)
        return;
    m_state = look.state;
    m_strangers = look.strangers;
    bool another = false;
    for (const Held &found : look.records) {
        const auto own = m_held.find(found.record.id);
        if (own == m_held.end()) {
            m_held.insert(found.record.id, found);
            another = true;
            continue;
        }
        // Merged with what was changed here since the look.
        const SelectionRecord merged = mergedRecords(own->record, found.record);
        another = another || !(merged == own->record) || (found.team && !own->team);
        own->record = merged;
        own->team = own->team || found.team;
    }
    if (another)
        Q_EMIT changed();
}

void SelectionBook::reload()
{
    Look now = look();
    read(now);
    take(now);
}

QList<std::pair<QString, ItemRecord>> SelectionBook::ordered(const SelectionRecord &record)
{
    QList<std::pair<QString, ItemRecord>> items;
    for (auto it = record.items.begin(); it != record.items.end(); ++it) {
        if (it->in)
            items.append({it.key(), it.value()});
    }
    std::sort(items.begin(), items.end(), [](const auto &a, const auto &b) {
        return a.second.place != b.second.place ? a.second.place < b.second.place : a.first < b.first;
    });
    return items;
}

QList<Selection> SelectionBook::selections() const
{
    QList<const Held *> all;
    for (const Held &held : m_held) {
        if (!held.record.gone)
            all.append(&held);
    }
    std::sort(all.begin(), all.end(), [](const Held *a, const Held *b) {
        return a->record.made != b->record.made ? a->record.made < b->record.made : a->record.id < b->record.id;
    });
    QList<Selection> list;
    for (const Held *held : std::as_const(all))
        list.append(*selection(held->record.id));
    return list;
}

std::optional<Selection> SelectionBook::selection(const QString &id) const
{
    const auto held = m_held.constFind(id);
    if (held == m_held.cend() || held->record.gone)
        return std::nullopt;
    Selection selection{id, held->record.name, held->team, {}};
    const auto items = ordered(held->record);
    selection.items.reserve(items.size());
    for (const auto &[fiche, item] : items)
        selection.items.append({fiche, item.note()});
    return selection;
}

/// Later than everything the record has seen: a desk whose clock is behind is not overruled for that.
Stamp SelectionBook::stamp(const SelectionRecord &record) const
{
    return {std::max(m_clock.now().toMSecsSinceEpoch(), newestStamp(record) + 1), m_writer};
}

QString SelectionBook::fileOf(const Held &held) const
{
    const QString &folder = held.team ? m_team : m_folder;
    return QDir(folder).filePath(held.record.id + u'.' + m_writer + ending);
}

Result<Done> SelectionBook::write(const Held &held)
{
    if (m_folder.isEmpty())
        return Done{};
    QSaveFile file(fileOf(held));
    const QByteArray bytes = toJson(held.record);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return notWritten(file.errorString());
    m_state.clear(); // somebody else may have written just before
    return Done{};
}

/// Before the first change.
Result<Done> SelectionBook::beginWriting()
{
    if (m_folder.isEmpty() || !m_writer.isEmpty())
        return Done{};
    if (!QDir().mkpath(m_folder))
        return notWritten(QStringLiteral("folder"));
    m_writer = writerOf(m_folder);
    return Done{};
}

/// Written, and only then held.
Result<Done> SelectionBook::put(const QString &id, Held held)
{
    // Another program of this desk writes to the same file: what it has written is read under the same lock.
    std::optional<QLockFile> lock;
    if (!m_folder.isEmpty()) {
        lock.emplace(QDir(m_folder).filePath(QStringLiteral("selections.lock")));
        constexpr int patience = 5000;
        if (!lock->tryLock(patience))
            return notWritten(QStringLiteral("locked"));
        QFile own(fileOf(held));
        if (own.open(QIODevice::ReadOnly) && own.size() <= largestSelectionFile) {
            if (const auto there = selectionFromJson(own.readAll()); there && there->id == id)
                held.record = mergedRecords(held.record, *there);
        }
    }
    if (const auto written = write(held); !written)
        return written;
    m_held.insert(id, held);
    return Done{};
}

Result<Done> SelectionBook::change(const QString &id, const std::function<void(SelectionRecord &)> &how, bool noted)
{
    const auto held = m_held.constFind(id);
    if (held == m_held.cend())
        return notThere();
    if (const auto ready = beginWriting(); !ready)
        return ready;
    const Held before = *held;
    Held after = before;
    how(after.record);
    if (after.record == before.record)
        return Done{};
    if (const auto done = put(id, after); !done)
        return done;
    if (noted)
        m_undo.append({id, before});
    while (m_undo.size() > mostUndo)
        m_undo.removeFirst();
    Q_EMIT changed();
    return Done{};
}

Result<QString> SelectionBook::create(const QString &name, const QStringList &fiches)
{
    ESCALE_TRY_DONE(beginWriting());
    Held held;
    held.record.id = freshId();
    held.record.made = m_clock.now().toMSecsSinceEpoch();
    for (const Held &other : std::as_const(m_held))
        held.record.made = std::max(held.record.made, other.record.made + 1);
    held.record.name = selectionText(name, longestSelectionName);
    held.record.named = held.record.ended = stamp(held.record);
    double place = 0;
    for (const QString &fiche : fiches) {
        if (!isFicheId(fiche) || held.record.items.contains(fiche))
            continue;
        ItemRecord item;
        item.place = ++place;
        item.moved = held.record.named;
        held.record.items.insert(fiche, item);
    }
    ESCALE_TRY_DONE(put(held.record.id, held));
    m_undo.append({held.record.id, std::nullopt});
    Q_EMIT changed();
    return held.record.id;
}

Result<Done> SelectionBook::rename(const QString &id, const QString &name)
{
    const QString text = selectionText(name, longestSelectionName);
    if (text.isEmpty())
        return Error{Problem::Usage, QCoreApplication::translate("selections", "Write a name first."),
                     QStringLiteral("no name")};
    return change(id, [&](SelectionRecord &record) {
        if (record.name == text)
            return;
        record.named = stamp(record);
        record.name = text;
    });
}

Result<Done> SelectionBook::remove(const QString &id)
{
    return change(id, [this](SelectionRecord &record) {
        record.ended = stamp(record);
        record.gone = true;
    });
}

Result<QString> SelectionBook::duplicate(const QString &id, const QString &name)
{
    const auto original = selection(id);
    if (!original)
        return notThere();
    const auto copy = create(name, original->fiches());
    if (!copy)
        return copy;
    (void)change(
        *copy,
        [&](SelectionRecord &record) {
            for (const SelectionItem &item : original->items) {
                if (item.note.isEmpty())
                    continue;
                record.items[item.fiche].setNote(item.note, stamp(record));
            }
        },
        false);
    return copy;
}

Result<Done> SelectionBook::merge(const QString &into, const QString &from)
{
    const auto other = selection(from);
    if (!other || !m_held.contains(into) || into == from)
        return notThere();
    const auto added = change(into, [&](SelectionRecord &record) {
        double place = 0;
        for (const ItemRecord &item : std::as_const(record.items))
            place = std::max(place, item.place);
        const Stamp now = stamp(record);
        for (const SelectionItem &item : other->items) {
            ItemRecord &own = record.items[item.fiche];
            if (own.moved.time == 0 || !own.in) {
                own.in = true;
                own.place = ++place;
                own.moved = now;
            }
            const QString before = own.note();
            const QString both = selectionText(notesTogether({before, item.note}), longestSelectionNote);
            if (both != before)
                own.setNote(both, now);
        }
    });
    return added ? remove(from) : added;
}

Result<Done> SelectionBook::add(const QString &id, const QStringList &fiches)
{
    return change(id, [&](SelectionRecord &record) {
        double place = 0;
        for (const ItemRecord &item : std::as_const(record.items))
            place = std::max(place, item.place);
        const Stamp now = stamp(record);
        for (const QString &fiche : fiches) {
            if (!isFicheId(fiche) || (record.items.contains(fiche) && record.items[fiche].in) ||
                record.items.size() >= mostSelectionItems)
                continue;
            ItemRecord &item = record.items[fiche];
            item.in = true;
            item.place = ++place;
            item.moved = now;
        }
    });
}

Result<Done> SelectionBook::takeOut(const QString &id, const QStringList &fiches)
{
    return change(id, [&](SelectionRecord &record) {
        const Stamp now = stamp(record);
        for (const QString &fiche : fiches) {
            const auto item = record.items.find(fiche);
            if (item == record.items.end() || !item->in)
                continue;
            item->in = false;
            item->moved = now;
        }
    });
}

Result<Done> SelectionBook::moveTo(const QString &id, const QString &fiche, qsizetype index)
{
    return change(id, [&](SelectionRecord &record) {
        auto items = ordered(record);
        const auto here =
            std::find_if(items.begin(), items.end(), [&](const auto &item) { return item.first == fiche; });
        if (here == items.end() || here - items.begin() == std::clamp<qsizetype>(index, 0, items.size() - 1))
            return;
        items.erase(here);
        const qsizetype at = std::clamp<qsizetype>(index, 0, items.size());
        const Stamp now = stamp(record);
        const double before =
            at > 0 ? items[at - 1].second.place : (items.isEmpty() ? 0 : items.first().second.place - 2);
        const double after = at < items.size() ? items[at].second.place : before + 2;
        const double place = (before + after) / 2;
        if (place > before && place < after) {
            record.items[fiche].place = place;
            record.items[fiche].moved = now;
            return;
        }
        // No number is left between the two: all are counted anew.
        items.insert(at, {fiche, record.items[fiche]});
        double count = 0;
        for (const auto &item : std::as_const(items)) {
            record.items[item.first].place = ++count;
            record.items[item.first].moved = now;
        }
    });
}

Result<Done> SelectionBook::setNote(const QString &id, const QString &fiche, const QString &note)
{
    const QString text = selectionText(note, longestSelectionNote);
    return change(id, [&](SelectionRecord &record) {
        const auto item = record.items.find(fiche);
        if (item != record.items.end() && item->note() != text)
            item->setNote(text, stamp(record));
    });
}

Result<Done> SelectionBook::share(const QString &id)
{
    const auto held = m_held.constFind(id);
    if (held == m_held.cend() || m_team.isEmpty())
        return notThere();
    if (held->team)
        return Done{};
    if (const auto ready = beginWriting(); !ready)
        return ready;
    const Held before = *held;
    Held after = before;
    after.team = true;
    if (const auto done = put(id, after); !done)
        return done;
    QFile::remove(fileOf(before)); // what lies here would only say the same
    m_state.clear();
    Q_EMIT changed();
    return Done{};
}

Result<QByteArray> SelectionBook::exported(const QString &id) const
{
    const auto held = m_held.constFind(id);
    if (held == m_held.cend() || held->record.gone)
        return notThere();
    SelectionRecord record = held->record;
    record.items.removeIf([](auto item) { return !item.value().in; }); // what was taken out is nobody's business
    return toJson(record);
}

Result<QString> SelectionBook::import(const QByteArray &file)
{
    ESCALE_TRY(const auto read, selectionFromJson(file));
    const auto items = ordered(read);
    QStringList fiches;
    for (const auto &item : items)
        fiches.append(item.first);
    const auto made = create(read.name, fiches);
    if (!made)
        return made;
    (void)change(
        *made,
        [&](SelectionRecord &record) {
            const Stamp now = stamp(record);
            for (const auto &[fiche, item] : items) {
                if (const QString note = item.note(); !note.isEmpty())
                    record.items[fiche].setNote(note, now);
            }
        },
        false);
    return made;
}

/// The state before as a change of today: others see it, and what they have done meanwhile to other fiches stays.
Result<Done> SelectionBook::undo()
{
    if (m_undo.isEmpty())
        return Done{};
    const Before before = m_undo.takeLast();
    const SelectionRecord was = before.held ? before.held->record : SelectionRecord();
    return change(
        before.id,
        [&](SelectionRecord &record) {
            const Stamp now = stamp(record);
            const bool gone = !before.held || was.gone;
            if (record.gone != gone) {
                record.gone = gone;
                record.ended = now;
            }
            if (!before.held)
                return;
            if (record.name != was.name) {
                record.name = was.name;
                record.named = now;
            }
            for (auto it = record.items.begin(); it != record.items.end(); ++it) {
                const auto old = was.items.constFind(it.key());
                const bool in = old != was.items.cend() && old->in;
                const double place = old != was.items.cend() ? old->place : it->place;
                if (it->in != in || it->place != place) {
                    it->in = in;
                    it->place = place;
                    it->moved = now;
                }
                if (old != was.items.cend() && it->note() != old->note())
                    it->setNote(old->note(), now);
            }
        },
        false);
}

} // namespace escale
