/* Draws the list of places as a map above it. Without this script the list says the same. */
(() => {
  "use strict";
  const box = document.getElementById("map");
  const list = document.getElementById("map-list");
  const L = window.L;
  if (!box || !list || !L) {
    return;
  }
  const APART = [94, 46]; // Pixels, across and down, at which two markers do not touch.
  const BELOW = -10000; // Names lie under the markers, wherever those are.
  const METRES = 1609.344;
  const RINGS = [5, 10, 20]; // Miles.
  const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const words = box.dataset;
  const at = (element) => L.latLng(Number(element.dataset.lat), Number(element.dataset.lon));
  const all = (selector) => Array.from(document.querySelectorAll(selector));
  const put = (text, values) => text.replace(/\{(\d)\}/g, (whole, i) => values[i]);
  const make = (name, className, text) => {
    const element = document.createElement(name);
    element.className = className;
    element.textContent = text;
    return element;
  };

  const pins = all("#map-list [data-lat]").map((element) => {
    const stop = element.closest("[data-number]");
    return { at: at(element), number: stop.dataset.number, link: stop.querySelector("a"),
      words: element.textContent.trim() };
  });
  const home = document.getElementById("here");
  const towns = all("#towns [data-lat]").map((e) => ({ at: at(e), name: e.textContent.trim() }))
    .filter((town) => !home || town.name !== home.textContent.trim());

  box.hidden = false;
  for (const id of ["map-past", "map-numbers", "map-words"]) {
    const element = document.getElementById(id);
    if (element) {
      element.hidden = false;
    }
  }
  const map = L.map(box, { scrollWheelZoom: false, zoomAnimation: !still, fadeAnimation: false,
    markerZoomAnimation: !still, inertia: !still, minZoom: 6, maxZoom: 17 });
  if (still) {
    const pan = map.panBy;
    map.panBy = (by, options) => pan.call(map, by, { ...options, animate: false });
  }
  map.attributionControl.setPrefix("<a href=\"https://leafletjs.com\">Leaflet</a>");
  if (words.tiles) {
    L.tileLayer(words.tiles, { maxZoom: 17, referrerPolicy: "strict-origin",
      attribution: make("span", "", words.credit).innerHTML }).addTo(map);
  } else {
    box.classList.add("map--plain");
  }
  L.control.scale({ metric: false }).addTo(map);

  const markers = L.layerGroup().addTo(map);
  const labels = L.layerGroup().addTo(map);
  const everywhere = L.latLngBounds(pins.map((pin) => pin.at));
  if (home) {
    everywhere.extend(at(home));
  }
  map.fitBounds(everywhere, { paddingTopLeft: [80, 48], paddingBottomRight: [48, 48],
    maxZoom: 13, animate: false });
  const rings = [];
  if (home) {
    drawHome();
  }
  let groups = [];
  map.on("zoomend", draw);
  map.on("moveend", label);
  draw();

  function drawHome() {
    const centre = at(home);
    L.marker(centre, { icon: L.divIcon({ className: "map__here", html: "", iconSize: [12, 12] }),
      interactive: false, keyboard: false, zIndexOffset: BELOW }).addTo(map);
    const farthest = Math.max(...pins.map((pin) => centre.distanceTo(pin.at))) / METRES;
    RINGS.filter((miles) => miles < farthest * 2 || miles === RINGS[0]).forEach((miles) => {
      const ring = L.circle(centre, { radius: miles * METRES, interactive: false, fill: false,
        className: "map__ring" }).addTo(map);
      const bounds = ring.getBounds();
      rings.push({ text: put(words.mile, [miles]), spots: [
        L.latLng(bounds.getNorth(), centre.lng), L.latLng(bounds.getSouth(), centre.lng),
        L.latLng(centre.lat, bounds.getWest()), L.latLng(centre.lat, bounds.getEast())] });
    });
  }

  /* Places that lie too close together for a finger share one marker, until the map is larger. */
  function draw() {
    markers.clearLayers();
    groups = [];
    pins.forEach((pin) => {
      const point = map.latLngToLayerPoint(pin.at);
      const near = groups.find((group) => Math.abs(group.point.x - point.x) < APART[0]
        && Math.abs(group.point.y - point.y) < APART[1]);
      if (near) {
        near.pins.push(pin);
      } else {
        groups.push({ point, at: pin.at, pins: [pin] });
      }
    });
    groups.forEach(mark);
    label();
  }

  function mark(group) {
    const many = group.pins.length > 1;
    const text = many ? put(words.places, [group.pins.length]) : group.pins[0].number;
    const marker = L.marker(group.at, { riseOnHover: true, icon: L.divIcon({
      className: many ? "map__pin map__pin--many" : "map__pin",
      html: make("span", "", text), iconSize: many ? [84, 34] : [34, 34] }) });
    const inside = document.createElement("ul");
    inside.className = "map__inside";
    group.pins.forEach((pin) => {
      const item = document.createElement("li");
      const link = pin.link.cloneNode(true);
      link.prepend(pin.number + ". ");
      item.append(link, make("span", "map__where", pin.words));
      inside.append(item);
    });
    marker.bindPopup(inside, { minWidth: 180, maxWidth: 240, maxHeight: 220,
      autoPanPadding: [12, 12] });
    marker.on("popupopen", () => inside.querySelector("a").focus({ preventScroll: true }));
    marker.on("popupclose", () => {
      const icon = marker.getElement();
      if (icon && (inside.contains(document.activeElement)
          || document.activeElement === document.body)) {
        icon.focus({ preventScroll: true });
      }
    });
    inside.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        marker.getElement().focus({ preventScroll: true });
        marker.closePopup();
      }
    });
    marker.addTo(markers);
    const names = Array.from(new Set(group.pins.map((pin) => pin.link.textContent.trim())));
    marker.getElement().setAttribute("aria-label", put(words.opens, [names.join(", ")]));
  }

  /* How far, and a town's name, stand where there is room for all of it inside the map; towns
     with services come first. */
  function label() {
    labels.clearLayers();
    const size = map.getSize();
    const spot = (place) => map.latLngToContainerPoint(place);
    const taken = groups.map((group) => {
      const point = spot(group.at);
      return area(point.x, point.y, group.pins.length > 1 ? 84 : 34, 34);
    });
    const frame = box.getBoundingClientRect();
    box.querySelectorAll(".leaflet-control").forEach((control) => {
      const one = control.getBoundingClientRect();
      taken.push({ left: one.left - frame.left, right: one.right - frame.left,
        top: one.top - frame.top, bottom: one.bottom - frame.top });
    });
    const fits = (one) => one.left >= 0 && one.top >= 0 && one.right <= size.x
      && one.bottom <= size.y && taken.every((other) => isApart(other, one));
    /* At the first of the places, each with pixels across and down, that has room. */
    const write = (className, text, wide, spots) => {
      const found = spots.find(([place, across, down]) => {
        const point = spot(place);
        return fits(area(point.x + across, point.y + down, wide, 22));
      });
      if (found) {
        const [place, across, down] = found;
        const point = spot(place);
        taken.push(area(point.x + across, point.y + down, wide, 22));
        L.marker(place, { icon: L.divIcon({ className, html: make("span", "", text),
          iconSize: [wide, 22], iconAnchor: [wide / 2 - across, 11 - down] }),
          interactive: false, keyboard: false, zIndexOffset: BELOW }).addTo(labels);
      }
    };
    if (home) {
      const name = put(words.here, [home.textContent.trim()]);
      const wide = name.length * 9 + 8;
      const side = wide / 2 + 10;
      const place = at(home);
      const point = spot(place);
      taken.push(area(point.x, point.y, 14, 14));
      write("map__home", name, wide, [[place, 0, 20], [place, 0, -20], [place, -side, 0],
        [place, side, 0], [place, -side, 16], [place, side, -16]]);
    }
    rings.forEach((ring) => {
      write("map__miles", ring.text, 76, ring.spots.map((place) => [place, 0, 0]));
    });
    towns.forEach((town) => {
      write("map__town", town.name, town.name.length * 9 + 16,
        [[town.at, 0, 0], [town.at, 0, 28]]);
    });
  }

  function area(x, y, wide, high) {
    return { left: x - wide / 2, right: x + wide / 2, top: y - high / 2, bottom: y + high / 2 };
  }

  function isApart(one, other) {
    return one.right < other.left || other.right < one.left
      || one.bottom < other.top || other.bottom < one.top;
  }
})();
