// SPDX-License-Identifier: GPL-3.0-or-later
// Our own icon set: line drawings on a grid of 24, one stroke, in resources/icons. They are black in the file and take
// the colour asked for, as do the feed's own pictures of themes. Drawn once per colour, size and screen density, then
// kept.
#pragma once

#include "fiche/taxonomy.h"

#include <QColor>
#include <QPixmap>
#include <array>

class QPainter;

namespace escale {

enum class Icon : quint8 {
    // clang-format off
    // Going about
    Home, Back, Forward, Up, Down, Close, Menu, Search, Filter, Globe, TextSize, Finish, Check, Plus, Minus, External,
    // Listening
    Speaker, SpeakerOff, Play, Pause, Stop, Previous, Next, Voice,
    // Taking away
    Qr, Print, Message, Mail, Phone, Star, StarFilled, Share, Usb,
    // Facts
    Euro, Pin, Person, People, Book, Clock, Calendar, Date, Repeat, Shield, Clipboard, Building, Heart, Online, Card, Cap, Free,
    // Themes
    Papers, House, Work, Speech, Health, School, Family, Bus, Bank, Culture, Hands, Meet, Sport, Generic,
    // States
    Info, Warning, Sync, Offline, Lock, Settings, Columns, Contrast, Backspace, Shift, Enter, Keyboard, Escale,
    // clang-format on
};

inline constexpr std::array<const char *, 77> iconNames{
    "home",      "back",      "forward", "up",          "down",    "close",   "menu",     "search",    "filter",
    "globe",     "text-size", "finish",  "check",       "plus",    "minus",   "external", "speaker",   "speaker-off",
    "play",      "pause",     "stop",    "previous",    "next",    "voice",   "qr",       "print",     "message",
    "mail",      "phone",     "star",    "star-filled", "share",   "usb",     "euro",     "pin",       "user",
    "people",    "book",      "clock",   "calendar",    "date",    "repeat",  "shield",   "clipboard", "building",
    "heart",     "online",    "card",    "cap",         "free",    "papers",  "house",    "work",      "speech",
    "health",    "school",    "family",  "bus",         "bank",    "culture", "hands",    "meet",      "sport",
    "generic",   "info",      "warning", "sync",        "offline", "lock",    "settings", "columns",   "contrast",
    "backspace", "shift",     "enter",   "keyboard",    "escale"};

/// File name without ending, in resources/icons.
QLatin1String nameOf(Icon icon);
std::optional<Icon> iconFromName(QLatin1String name);

/// Whether the icon points along the reading direction and therefore turns round in Arabic, Pashto and Persian: back,
/// forward, finish, external, enter, backspace. Media controls, the speaker and the rest never do (ui/README.md,
/// "Rules").
bool followsDirection(Icon icon);

/// What is drawn where an icon stands: one of ours, or a picture of the feed, which comes first wherever it renders
/// (pictureMask).
struct Symbol {
    Symbol(Icon ours) : icon(ours) {} // NOLINT(google-explicit-constructor): an icon is a symbol
    Symbol(Icon ours, Picture theirs) : icon(ours), picture(std::move(theirs)) {}

    Icon icon;
    Picture picture;
};

/// `side` in logical pixels. `direction` matters only for icons that follow it.
QPixmap iconPixmap(const Symbol &symbol, const QColor &colour, int side, qreal devicePixelRatio,
                   Qt::LayoutDirection direction);

/// Draws the icon centred in `rect`, as large as fits, with the painter's own density.
void drawIcon(QPainter &painter, const QRect &rect, const Symbol &symbol, const QColor &colour,
              Qt::LayoutDirection direction);

/// What stands for a theme: the feed's own icon when the library has it, with one of ours behind it.
Symbol symbolOf(const Theme &theme);

/// The icon of ours that stands for a theme, found by its French words (the feed's ids are the operator's); Generic for
/// a theme we do not know.
Icon iconForTheme(const Theme &theme);

} // namespace escale
