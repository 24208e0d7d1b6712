// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sheets/celltext.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace lumbung::sheets {

namespace {

constexpr int secondsPerDay = 86'400;
constexpr int digitsShown = 15;

/// `width` digits.
void appendDigits(std::string &text, unsigned value, int width)
{
    for (int divisor = width == 4 ? 1000 : 10; divisor > 0; divisor /= 10)
        text += char('0' + value / unsigned(divisor) % 10);
}

std::string clock(int seconds)
{
    std::string text;
    appendDigits(text, unsigned(seconds / 3600), 2);
    text += ':';
    appendDigits(text, unsigned(seconds / 60 % 60), 2);
    text += ':';
    appendDigits(text, unsigned(seconds % 60), 2);
    return text;
}

std::string dayText(const std::chrono::year_month_day &day)
{
    std::string text;
    appendDigits(text, unsigned(int(day.year())), 4);
    text += '-';
    appendDigits(text, unsigned(day.month()), 2);
    text += '-';
    appendDigits(text, unsigned(day.day()), 2);
    return text;
}

/// Without the time at midnight; empty beyond the year 9999.
std::string momentText(std::chrono::sys_days day, qint64 seconds)
{
    const std::chrono::year_month_day date(day + std::chrono::days(seconds / secondsPerDay));
    if (int(date.year()) > 9999)
        return {};
    const int rest = int(seconds % secondsPerDay);
    return rest == 0 ? dayText(date) : dayText(date) + 'T' + clock(rest);
}

void appendUtf8(std::string &text, unsigned letter)
{
    if (letter < 0x80) {
        text += char(letter);
    } else if (letter < 0x800) {
        text += {char(0xC0 | letter >> 6), char(0x80 | (letter & 0x3F))};
    } else {
        text += {char(0xE0 | letter >> 12), char(0x80 | (letter >> 6 & 0x3F)), char(0x80 | (letter & 0x3F))};
    }
}

/// The letter that "_xHHHH_" at this place stands for; nothing for what would be no text (NUL, half a pair).
std::optional<unsigned> escapedLetter(std::string_view text)
{
    constexpr size_t size = 7;
    if (text.size() < size || text[1] != 'x' || text[size - 1] != '_')
        return std::nullopt;
    unsigned letter = 0;
    const auto [end, error] = std::from_chars(text.data() + 2, text.data() + size - 1, letter, 16);
    if (error != std::errc() || end != text.data() + size - 1 || letter == 0 || (letter & 0xF800) == 0xD800)
        return std::nullopt;
    return letter;
}

} // namespace

std::optional<double> numberOf(std::string_view text)
{
    while (
        !text.empty() && (text.front() == ' ' || text.front() == '\n' || text.front() == '\t' || text.front() == '\r'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n' || text.back() == '\t' || text.back() == '\r'))
        text.remove_suffix(1);
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

bool isWholeText(std::string_view text)
{
    constexpr size_t exactDigits = 15;
    return !text.empty() && text.size() <= exactDigits && (text.front() != '0' || text.size() == 1)
        && std::ranges::all_of(text, [](char letter) { return letter >= '0' && letter <= '9'; });
}

std::string numberText(double value)
{
    constexpr double longestWhole = 1e21, exactWhole = 9'007'199'254'740'992.0, allShown = 1e15;
    std::array<char, 64> text;
    const double size = std::abs(value);
    if (size < longestWhole && (value == std::trunc(value) || size >= allShown)) {
        if (size <= exactWhole)
            return std::to_string(std::llround(value));
        const auto whole = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
        return std::string(text.data(), whole.ptr);
    }
    const auto end
        = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, digitsShown);
    const std::string shown(text.data(), end.ptr);
    const size_t exponent = shown.find('e');
    if (exponent == std::string::npos || size > 1 || size < 1e-20)
        return shown;
    // 0.00001234, not 1.234e-05.
    double rounded = 0;
    std::from_chars(shown.data(), shown.data() + shown.size(), rounded);
    const auto plain = std::to_chars(text.data(), text.data() + text.size(), rounded, std::chars_format::fixed);
    return std::string(text.data(), plain.ptr);
}

std::string dateText(double days)
{
    using namespace std::chrono;
    constexpr double lastDay = 2'958'466; // the first of the year 10000
    if (!(days >= 0) || days >= lastDay)
        return {};
    const qint64 seconds = std::llround(days * secondsPerDay);
    const sys_days origin = year{1899} / December / 30;
    return momentText(origin, seconds);
}

std::string timeText(double days)
{
    return clock(int(std::llround(days * secondsPerDay) % secondsPerDay));
}

std::string isoDateText(std::string_view written)
{
    int year = 0, hour = 0, minute = 0, second = 0;
    unsigned month = 0, day = 0;
    int dateEnd = 0;
    const std::string text(written.substr(0, 40));
    if (std::sscanf(text.c_str(), "%4d-%2u-%2u%n", &year, &month, &day, &dateEnd) != 3 || dateEnd != 10)
        return {};
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    if (!date.ok() || year < 1 || text.find_first_of("+ ") < 10)
        return {};
    if (text.size() == 10)
        return dayText(date);
    int timeEnd = 0;
    const int parts
        = text[10] == 'T' ? std::sscanf(text.c_str() + 11, "%2d:%2d:%2d%n", &hour, &minute, &second, &timeEnd) : 0;
    if (parts < 2 || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
        return {};
    // LibreOffice writes 10:29:59.999999999 for half past ten.
    const bool isRoundedUp = parts == 3 && text.size() > size_t(timeEnd) + 12 && text[11 + size_t(timeEnd)] == '.'
        && text[12 + size_t(timeEnd)] >= '5';
    return momentText(std::chrono::sys_days(date), hour * 3600 + minute * 60 + second + (isRoundedUp ? 1 : 0));
}

std::string unescaped(const std::string &text)
{
    size_t at = text.find("_x");
    if (at == std::string::npos)
        return text;
    std::string plain = text.substr(0, at);
    while (at < text.size()) {
        const std::optional<unsigned> letter
            = text[at] == '_' ? escapedLetter(std::string_view(text).substr(at)) : std::nullopt;
        if (letter) {
            appendUtf8(plain, *letter);
            at += 7;
        } else {
            plain += text[at++];
        }
    }
    return plain;
}

} // namespace lumbung::sheets
